package no.samsvar.register.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The program's folder, which all its instances share. */
@Component
class DataFolder {

    private final Path folder;

    DataFolder(@Value("${samsvar.data:data}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** A folder in it, for the program alone. */
    Path folder(String name) throws IOException {
        var ours = PosixFilePermissions.fromString("rwx------");
        return Files.createDirectories(
                folder.resolve(name), PosixFilePermissions.asFileAttribute(ours));
    }
}
