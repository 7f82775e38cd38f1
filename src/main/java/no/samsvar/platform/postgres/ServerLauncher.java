package no.samsvar.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;

/** Brings one cluster's server up, however the last run ended. */
final class ServerLauncher {

    /** A killed server's children may hold its memory for some seconds. */
    private static final Duration RETRY_FOR = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final ServerSecrets secrets;
    private final Path log;
    private final Consumer<String> progress;

    ServerLauncher(Cluster cluster, ServerSecrets secrets, Path log, Consumer<String> progress) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.log = log;
        this.progress = progress;
    }

    int port() {
        return secrets.port();
    }

    void tell(String what) {
        progress.accept(what);
    }

    ServerProcess launch() throws IOException {
        Optional<ServerProcess> left = ServerProcess.running(cluster);
        if (left.isPresent()) {
            if (left.get().runsAs(port()) && becomesReady(left.get())) {
                return left.get();
            }
            tell("Stopping the database server that an earlier run left");
            left.get().stop();
        }
        secrets.keepPort(isFree(port()) ? port() : freePort());
        return launchAgain();
    }

    /** At the same address, which those who use the server keep to. */
    ServerProcess launchAgain() throws IOException {
        long start = System.nanoTime();
        while (true) {
            var process = ServerProcess.start(cluster, port(), log);
            if (becomesReady(process)) {
                return process;
            }
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(RETRY_FOR) > 0) {
                throw new CannotStart(
                        "The database server does not start: "
                                + lastWords()
                                + " (see "
                                + log
                                + ")");
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    /** False when the server ended instead; recovering after a crash may take its time. */
    private boolean becomesReady(ServerProcess process) throws IOException {
        long told = System.nanoTime();
        while (process.isAlive()) {
            if (process.isReady()) {
                return true;
            }
            if (Duration.ofNanos(System.nanoTime() - told).compareTo(TELL_EVERY) > 0) {
                tell("The database server is still starting");
                told = System.nanoTime();
            }
            Pause.of(PAUSE);
        }
        return false;
    }

    /**
     * What it complains of; a server that does not even begin to start says it in its own words.
     */
    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("ERROR"))
                .reduce((_, last) -> last)
                .or(() -> lines.stream().findFirst())
                .orElse("it says nothing");
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
