package no.samsvar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import no.samsvar.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir private Path folder;

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        DataFolder.open(folder.toString()).lockOrRefuse();

        assertThatThrownBy(DataFolder.open(folder.toString())::lockOrRefuse)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already runs");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> DataFolder.open("/proc/samsvar"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aFullDiskIsToldBeforeAnythingIsMade() {
        assertThatThrownBy(() -> DataFolder.requireRoom(folder, 499))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("499 MB");
    }

    @Test
    void aTakenPortIsRefused() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--port");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
