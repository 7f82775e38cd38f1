package no.samsvar.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.CannotStart;

/** What the data folder keeps beside the database: the files and the keys they are read with. */
final class DataFiles {

    private static final List<String> FOLDERS = List.of("files", "keys");

    private final Path data;

    DataFiles(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    boolean isEmpty() throws IOException {
        return paths().isEmpty();
    }

    /** By their paths in the data folder. */
    List<String> paths() throws IOException {
        var paths = new ArrayList<String>();
        for (String folder : FOLDERS) {
            Path root = data.resolve(folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> data.relativize(file).toString())
                            .sorted()
                            .forEach(paths::add);
                }
            }
        }
        return paths;
    }

    Path at(String path) {
        Path file = data.resolve(path).normalize();
        boolean ours = FOLDERS.stream().anyMatch(folder -> file.startsWith(data.resolve(folder)));
        if (!ours) {
            throw new CannotStart("The backup names a file outside its folders: " + path);
        }
        return file;
    }

    void write(String path, InputStream content) throws IOException {
        Path file = at(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.copy(content, file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
