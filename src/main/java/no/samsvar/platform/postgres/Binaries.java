package no.samsvar.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per content into a folder named by that content. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Set<PosixFilePermission> PLAIN =
            PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> PROGRAM =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; two callers at once are safe. */
    static Path unpackedIn(Path parent, Consumer<String> progress) throws IOException {
        Path folder = parent.resolve("server-" + contentHash());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        progress.accept("Unpacking the database server");
        Path fresh = Files.createTempDirectory(parent, "unpacking-");
        Files.setPosixFilePermissions(fresh, PROGRAM);
        try {
            unpack(fresh);
            Commands.run("sync", "-f", fresh.toString());
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            progress.accept("Another start has unpacked it meanwhile");
        } finally {
            Folders.delete(fresh);
        }
        return folder;
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                place(entry, tar, path);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path)
            throws IOException {
        folders(path.resolve("..").normalize());
        if (entry.isDirectory()) {
            folders(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean runnable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, runnable ? PROGRAM : PLAIN);
        }
    }

    private static void folders(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            folders(path.resolve("..").normalize());
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PROGRAM);
        }
    }

    private static String contentHash() throws IOException {
        try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new CannotStart(
                    "This build has no database server for "
                            + System.getProperty("os.name")
                            + ". Set SAMSVAR_DB_URL to a PostgreSQL 15 or newer.");
        }
        return new BufferedInputStream(archive);
    }
}
