package no.samsvar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.EmbeddedPostgres;
import no.samsvar.platform.postgres.InstalledPostgres;
import org.springframework.util.FileSystemUtils;

/**
 * One server for the whole test run: the one that comes along, or an installed one whose programs
 * lie where {@code SAMSVAR_TEST_POSTGRES} says.
 */
public final class TestDatabase {

    /** Where the tests keep the server's programs and their passing data. */
    public static final Path FOLDER = Path.of("target", "postgres");

    private TestDatabase() {}

    static DatabaseAccess start() {
        Path data = freshFolder();
        String installed = System.getenv("SAMSVAR_TEST_POSTGRES");
        var postgres =
                installed == null
                        ? EmbeddedPostgres.start(data, FOLDER, _ -> {})
                        : InstalledPostgres.start(Path.of(installed), data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, data)));
        return postgres.access();
    }

    /** After the last Spring context, so that no pool sees its server go first. */
    private static void end(EmbeddedPostgres postgres, Path data) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("SpringApplicationShutdownHook"))
                .forEach(TestDatabase::await);
        postgres.close();
        delete(data);
    }

    private static void await(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A folder of its own for one server's data. */
    public static Path freshFolder() {
        try {
            Files.createDirectories(FOLDER);
            Path folder = Files.createTempDirectory(FOLDER, "data-");
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(FOLDER));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
