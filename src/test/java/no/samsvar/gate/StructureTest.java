package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, five homes: a room's package, templates, migrations, messages and tests. */
class StructureTest {

    static final Path ROOMS = Path.of("src/main/java/no/samsvar");

    static List<Path> files(String root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    static TreeSet<String> folders(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            var names = new TreeSet<String>();
            folders.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString()));
            return names;
        }
    }

    @Test
    void everyTemplateAndMigrationFolderIsARoom() throws IOException {
        assertThat(folders(ROOMS)).containsAll(folders(Path.of("src/main/jte")));
        assertThat(folders(ROOMS)).containsAll(folders(Path.of("src/main/resources/db/migration")));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (var file : files("src/main/java", ".java")) {
            assertThat(file.resolveSibling("package-info.java")).as(file.toString()).exists();
        }
    }

    @Test
    void noFileIsTwoRoomsInOne() throws IOException {
        for (var root : List.of("src/main/java", "src/test/java")) {
            for (var file : files(root, ".java")) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(301);
            }
        }
    }
}
