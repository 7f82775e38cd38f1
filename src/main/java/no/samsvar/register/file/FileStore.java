package no.samsvar.register.file;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.platform.organisationscope.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The files folder: {@code files/<organisation>/<two signs>/<hash>}, each file sealed. The database
 * says which of them are in use.
 */
@Component
class FileStore {

    private static final String FOLDER = "files";
    private static final String UNFINISHED = ".part";

    private final DataFolder data;

    FileStore(DataFolder data) {
        this.data = data;
    }

    /** On the disk when it returns; the same content again does no harm. */
    void write(OrganisationId organisation, OrganisationKeys keys, String hash, byte[] content)
            throws GeneralSecurityException, IOException {
        var folder = folder(organisation, hash);
        Files.createDirectories(folder, ours("rwx------"));
        var part = Files.createTempFile(folder, hash, UNFINISHED, ours("rw-------"));
        try (var file = new FileOutputStream(part.toFile())) {
            var sealed = keys.sealing(new BufferedOutputStream(new Unclosed(file)), hash);
            sealed.write(content);
            sealed.close();
            file.getFD().sync();
        }
        Files.move(part, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(folder);
        Durable.folder(folder(organisation));
        Durable.folder(data.folder(FOLDER));
    }

    InputStream open(OrganisationId organisation, OrganisationKeys keys, String hash)
            throws GeneralSecurityException, IOException {
        return keys.opening(Files.newInputStream(folder(organisation, hash).resolve(hash)), hash);
    }

    private Path folder(OrganisationId organisation, String hash) throws IOException {
        return folder(organisation).resolve(hash.substring(0, 2));
    }

    private Path folder(OrganisationId organisation) throws IOException {
        return data.folder(FOLDER).resolve(organisation.value().toString());
    }

    /** Every organisation that has a folder. */
    List<OrganisationId> organisations() throws IOException {
        try (var folders = Files.list(data.folder(FOLDER))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .map(name -> new OrganisationId(UUID.fromString(name)))
                    .toList();
        }
    }

    /** Every file of an organisation, finished or not. */
    List<Path> all(OrganisationId organisation) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(folder(organisation))) {
            files.filter(Files::isRegularFile).forEach(found::add);
        }
        return found;
    }

    private static FileAttribute<?> ours(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** Leaves the file open for the sync that follows. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(FileOutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
