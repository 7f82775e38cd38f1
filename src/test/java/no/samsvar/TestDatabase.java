package no.samsvar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samsvar.platform.postgres.EmbeddedPostgres;
import no.samsvar.platform.postgres.Login;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Where a test run's database is, and who migrates and who uses it. */
public record TestDatabase(String url, Login owner, Login app) {

    /** Where the tests keep the server's programs and their passing data. */
    public static final Path FOLDER = Path.of("target", "postgres");

    static TestDatabase start() {
        String url = System.getenv("SAMSVAR_TEST_DB_URL");
        return url == null ? embedded() : new TestDatabase(url, given("OWNER"), given("APP"));
    }

    private static Login given(String role) {
        return new Login(
                System.getenv("SAMSVAR_TEST_DB_" + role + "_USER"),
                System.getenv("SAMSVAR_TEST_DB_" + role + "_PASSWORD"));
    }

    /** Stopped after the last Spring context, so that no pool sees its server go first. */
    private static TestDatabase embedded() {
        Path data = freshFolder();
        var postgres = EmbeddedPostgres.start(data, FOLDER, _ -> {});
        SpringApplication.getShutdownHandlers()
                .add(
                        () -> {
                            postgres.close();
                            delete(data);
                        });
        return new TestDatabase(postgres.url(), postgres.owner(), postgres.app());
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
