package no.samsvar.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderZipTest {

    @Test
    void theCommandFindsEveryFileAsItWasAndTellsOfOneThatWasChanged(@TempDir Path folder)
            throws Exception {
        var unpacked = Unpacked.of(zip(), folder);
        assertThat(unpacked.verify()).isZero();
        Files.writeString(folder.resolve("files/a.txt"), "changed");
        assertThat(unpacked.verify()).isNotZero();
    }

    @Test
    void theSumOfTheWholeIsThatOfItsBytes(@TempDir Path folder) throws Exception {
        var out = new ByteArrayOutputStream();
        var zip = new FolderZip(out, Instant.EPOCH);
        try (zip) {
            zip.add("a.txt", "a".getBytes(UTF_8));
        }
        Files.write(folder.resolve("whole.zip"), out.toByteArray());
        Files.writeString(folder.resolve("checksums.txt"), zip.sum() + "  whole.zip\n");
        assertThat(new Unpacked(folder).verify()).isZero();
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new FolderZip(out, Instant.parse("2026-11-26T10:00:00Z"))) {
            zip.add("index.html", "<p>Å</p>".getBytes(UTF_8));
            zip.add("files/a.txt", "a".getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
