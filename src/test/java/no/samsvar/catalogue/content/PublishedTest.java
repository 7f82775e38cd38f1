package no.samsvar.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was published never changes: answers point to it. A change is a new file with the next
 * version, and a new line in the table.
 */
class PublishedTest {

    private static final Path CONTENT = Path.of("src/main/resources/content/catalogue");

    @Test
    void theBytesOfEveryPublishedFileAreWhatTheyWere() throws Exception {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            var found = files.filter(Files::isRegularFile).map(PublishedTest::line).sorted();
            assertThat(Files.readAllLines(Path.of("src/test/resources/catalogue/published.txt")))
                    .containsExactlyElementsOf(found.toList());
        }
    }

    private static String line(Path file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return CONTENT.relativize(file) + " " + HexFormat.of().formatHex(hash);
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
