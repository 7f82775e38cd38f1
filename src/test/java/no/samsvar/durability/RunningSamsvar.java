package no.samsvar.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The program as an operator starts it, with its embedded database. */
final class RunningSamsvar {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path jar;
    private final Path data;
    private final int port;
    private final Path terminal;
    private final Map<String, String> settings;
    private Process process;

    RunningSamsvar(Path jar, Path data, int port) {
        this(jar, data, port, Map.of());
    }

    /**
     * @param settings of its environment, such as a database of the operator's
     */
    RunningSamsvar(Path jar, Path data, int port, Map<String, String> settings) {
        this.settings = settings;
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.terminal = data.resolveSibling("terminal-" + port + ".txt");
    }

    String home() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    /** Returns when it says that it is ready. */
    void start() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx400m",
                                "-jar",
                                jar.toString(),
                                "--demo",
                                "--port",
                                String.valueOf(port),
                                "--data",
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(terminal.toFile());
        builder.environment().putAll(settings);
        process = builder.start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(terminal).contains("is ready at")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "Samsvar does not start: " + Files.readString(terminal));
            }
            Thread.sleep(50);
        }
    }

    /** Kills the program alone; its database goes on. */
    void killProgram() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the database's first process, with or without all that it has started. */
    void killDatabase(boolean all) throws IOException {
        var server = ProcessHandle.of(databasePid()).orElseThrow();
        var others = server.descendants().toList();
        server.destroyForcibly();
        if (all) {
            others.forEach(ProcessHandle::destroyForcibly);
        }
    }

    long databasePid() throws IOException {
        var file = data.resolve("postgres/cluster/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst());
    }

    /** In order, as Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    List<String> said() throws IOException {
        return Files.readAllLines(terminal);
    }
}
