package no.samsvar.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;

/**
 * A PostgreSQL server of the program's own, with its files in the data folder. It is started again
 * when it dies, and taken over when it outlived the program that started it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final ServerLauncher launcher;
    private final Login owner;
    private final Login app;
    private ServerProcess process;
    private boolean stopping;

    private EmbeddedPostgres(ServerLauncher launcher, Login owner, Login app) throws IOException {
        this.launcher = launcher;
        this.owner = owner;
        this.app = app;
        this.process = launcher.launch();
        watch(process);
    }

    /**
     * A server with its data, programs and secrets in {@code data}, ready for connections.
     *
     * @param progress hears in words what takes time
     * @throws CannotStart with one line that says what to do
     */
    public static EmbeddedPostgres start(Path data, Consumer<String> progress) {
        return start(data, data, progress);
    }

    /** As above, with the unpacked programs in a folder that several servers may share. */
    public static EmbeddedPostgres start(Path data, Path programs, Consumer<String> progress) {
        try {
            folder(data);
            folder(programs);
            Path home = folder(data.toAbsolutePath().normalize().resolve("postgres"));
            var account = ServiceAccount.of(home);
            var binaries = Binaries.unpackedIn(programs.toAbsolutePath().normalize(), progress);
            var cluster = new Cluster(home, binaries, account);
            var secrets = new ServerSecrets(data.resolve("postgres.properties"));
            if (cluster.exists() && !secrets.exist()) {
                throw new CannotStart(
                        "The passwords of the database are missing: bring postgres.properties back"
                                + " to "
                                + data
                                + ", or restore a backup into a new data folder.");
            }
            var superuser = secrets.login(Roles.SUPERUSER);
            cluster.makeOnce(superuser, progress);
            var owner = secrets.login(Roles.OWNER);
            var app = secrets.login(Roles.APP);
            Path log = folder(data.resolve("log")).resolve("postgres.log");
            var launcher = new ServerLauncher(cluster, secrets, log, progress);
            var postgres = new EmbeddedPostgres(launcher, owner, app);
            RoleRepository.prepare(postgres.address("postgres"), superuser, owner, app);
            return postgres;
        } catch (IOException e) {
            throw new CannotStart(
                    "The database in " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The JDBC address; it names no user. */
    public String url() {
        return address(Roles.DATABASE);
    }

    /** Who migrates, backs up and restores. */
    public Login owner() {
        return owner;
    }

    /** Who the running program is. */
    public Login app() {
        return app;
    }

    /** The server's process number. */
    public synchronized long pid() {
        return process.pid();
    }

    /** A fast shutdown; returns when the server has ended. */
    @Override
    public void close() {
        ServerProcess last;
        synchronized (this) {
            stopping = true;
            last = process;
        }
        try {
            last.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + launcher.port() + "/" + database;
    }

    private void watch(ServerProcess watched) {
        watched.onExit()
                .thenRunAsync(this::startAgain, task -> Thread.ofPlatform().daemon().start(task));
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        launcher.tell("The database server ended unexpectedly and is started again");
        try {
            process = launcher.launch();
            watch(process);
        } catch (IOException | CannotStart e) {
            launcher.tell("The database server does not start again: " + e.getMessage());
        }
    }

    private static Path folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return path;
    }
}
