package no.samsvar.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    private final CountDownLatch begun = new CountDownLatch(2);

    @Test
    void twoWhoUnpackAtOnceGetTheSameAndLeaveNothingElse(@TempDir Path parent) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Future<Path> first = both.submit(() -> unpack(parent));
            Future<Path> second = both.submit(() -> unpack(parent));
            assertThat(first.get()).isEqualTo(second.get());
            assertThat(first.get().resolve("bin/postgres")).isExecutable();
        }
        try (var left = Files.list(parent)) {
            assertThat(left).hasSize(1);
        }
    }

    /** Neither is done before both have seen that there is nothing yet. */
    private Path unpack(Path parent) throws IOException {
        return Binaries.unpackedIn(
                parent,
                _ -> {
                    begun.countDown();
                    try {
                        begun.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
