package no.samsvar.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import no.samsvar.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything; held by one program at a time. */
final class DataFolder {

    private static final long NEEDED_MEGABYTES = 500;

    private final Path path;
    private @Nullable FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** An existing or new folder that can be written to and has room. */
    static DataFolder open(String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        try {
            make(path);
            Files.deleteIfExists(Files.createTempFile(path, "probe", null));
            requireRoom(path, Files.getFileStore(path).getUsableSpace() / 1_000_000);
            return new DataFolder(path);
        } catch (IOException e) {
            throw new CannotStart(
                    "Samsvar cannot write in %s (%s): give it the right to, or choose another folder with --data."
                            .formatted(path, e.getClass().getSimpleName()),
                    e);
        }
    }

    static void requireRoom(Path path, long megabytes) {
        if (megabytes < NEEDED_MEGABYTES) {
            throw new CannotStart(
                    "The disk with %s has %d MB free and Samsvar needs %d: make room, or choose another folder with --data."
                            .formatted(path, megabytes, NEEDED_MEGABYTES));
        }
    }

    Path path() {
        return path;
    }

    /** Holds the folder until this program ends, however it ends. */
    void lockOrRefuse() {
        if (!lock()) {
            throw new CannotStart(
                    "Samsvar already runs with the data in %s: stop that one, or choose another folder with --data."
                            .formatted(path));
        }
    }

    /** False when another program holds the folder. */
    boolean lock() {
        try {
            var channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be locked: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** Others may pass through, so that the database's service user reaches its own folder. */
    private static void make(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }
}
