package no.samsvar.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The running server: started in a session of its own, or taken over from a program that died. */
final class ServerProcess {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Cluster cluster;
    private final ProcessHandle process;

    private ServerProcess(Cluster cluster, ProcessHandle process) {
        this.cluster = cluster;
        this.process = process;
    }

    /** A server that already runs on this cluster, whoever started it. */
    static Optional<ServerProcess> running(Cluster cluster) throws IOException {
        return cluster.postmaster()
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .filter(process -> serves(process, cluster))
                .map(process -> new ServerProcess(cluster, process));
    }

    /** Its own session keeps the terminal's Ctrl-C from it: the program stops it, in order. */
    static ServerProcess start(Cluster cluster, int port, Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        dropForeignPostmasterFile(cluster);
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.program("postgres", arguments(cluster, port)));
        var builder =
                new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        return new ServerProcess(cluster, builder.start().toHandle());
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    /** True for a server that runs exactly as this program would start it. */
    boolean runsAs(int port) {
        var command = process.info().command();
        return argumentsOf(process).equals(arguments(cluster, port))
                && command.filter(cluster.program("postgres", List.of()).getLast()::equals)
                        .isPresent();
    }

    boolean isReady() throws IOException {
        return cluster.postmaster()
                .filter(postmaster -> postmaster.pid() == pid() && postmaster.ready())
                .isPresent();
    }

    /** A fast shutdown: open transactions are rolled back, everything else reaches the disk. */
    void stop() throws IOException {
        if (!isAlive()) {
            return;
        }
        var seconds = Long.toString(STOP_WITHIN.toSeconds());
        Commands.run(
                cluster.program(
                        "pg_ctl",
                        List.of(
                                "stop",
                                "-D",
                                cluster.folder().toString(),
                                "-m",
                                "fast",
                                "-t",
                                seconds)));
        if (!ends()) {
            process.destroyForcibly();
            ends();
        }
    }

    private boolean ends() throws IOException {
        long end = System.nanoTime() + STOP_WITHIN.toNanos();
        while (isAlive() && System.nanoTime() < end) {
            Pause.of(PAUSE);
        }
        return !isAlive();
    }

    private static List<String> arguments(Cluster cluster, int port) {
        var arguments = new ArrayList<>(List.of("-D", cluster.folder().toString()));
        arguments.addAll(ServerSettings.arguments(port));
        return arguments;
    }

    private static boolean serves(ProcessHandle process, Cluster cluster) {
        return argumentsOf(process).contains(cluster.folder().toString());
    }

    private static List<String> argumentsOf(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of());
    }

    /** After a restart of the machine the number in the file may be some other program's. */
    private static void dropForeignPostmasterFile(Cluster cluster) throws IOException {
        boolean foreign =
                cluster.postmaster()
                        .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                        .filter(process -> !serves(process, cluster))
                        .isPresent();
        if (foreign) {
            Files.deleteIfExists(cluster.postmasterFile());
        }
    }
}
