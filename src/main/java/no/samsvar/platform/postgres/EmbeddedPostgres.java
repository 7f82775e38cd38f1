package no.samsvar.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;

/**
 * A PostgreSQL server of the program's own, with its files in the data folder. It is started again
 * when it dies, and taken over when it outlived the program that started it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final ServerLauncher launcher;
    private final DatabaseAccess access;
    private ServerProcess process;
    private boolean stopping;

    private EmbeddedPostgres(ServerLauncher launcher, ServerSecrets secrets) throws IOException {
        this.launcher = launcher;
        this.process = launcher.launch();
        this.access = secrets.access(Roles.DATABASE);
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
            Folders.make(programs);
            return startWith(
                    Binaries.unpackedIn(programs.toAbsolutePath().normalize(), progress),
                    data,
                    progress);
        } catch (IOException e) {
            throw new CannotStart(
                    "The database in " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    static EmbeddedPostgres startWith(Path binaries, Path data, Consumer<String> progress)
            throws IOException {
        Folders.make(data);
        Path home = data.toAbsolutePath().normalize().resolve("postgres");
        Folders.make(home);
        var cluster = new Cluster(home, binaries, ServiceAccount.of(home));
        var secrets = ServerSecrets.in(data);
        if (cluster.exists() && !secrets.exist()) {
            throw new CannotStart(
                    "The passwords of the database are missing: bring postgres.properties back to "
                            + data
                            + ", or restore a backup into a new data folder.");
        }
        cluster.makeOnce(secrets.login(Roles.SUPERUSER), progress);
        Path log = data.resolve("log");
        Folders.make(log);
        var launcher = new ServerLauncher(cluster, secrets, log.resolve("postgres.log"), progress);
        var postgres = new EmbeddedPostgres(launcher, secrets);
        try {
            RoleRepository.prepare(secrets);
        } catch (CannotStart e) {
            postgres.close();
            throw e;
        }
        return postgres;
    }

    /** How to reach the server that another program runs with this data folder. */
    public static DatabaseAccess accessIn(Path data) {
        try {
            return ServerSecrets.in(data).access(Roles.DATABASE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The passwords in " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** How to reach this server. */
    public DatabaseAccess access() {
        return access;
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
            notifyAll();
            last = process;
        }
        try {
            last.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(ServerProcess watched) {
        watched.onExit()
                .thenRunAsync(this::startAgain, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** Until it comes up: what is in the way, such as a full disk, may be mended meanwhile. */
    private synchronized void startAgain() {
        if (!stopping) {
            launcher.tell("The database server ended unexpectedly and is started again");
        }
        while (!stopping) {
            try {
                process = launcher.launchAgain();
                watch(process);
                return;
            } catch (IOException | CannotStart e) {
                launcher.tell(e.getMessage() + "; Samsvar waits for it and tries again");
            }
            rest();
        }
    }

    /** Lets go of the monitor, so that the program can be stopped meanwhile. */
    private void rest() {
        try {
            wait(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
