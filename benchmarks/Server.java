import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The program under measurement: started as an operator does, with nothing tuned for it. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final int port;
    private final Process process;
    private final Duration readyAfter;

    private Server(Path data, int port, Process process, Duration readyAfter) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.readyAfter = readyAfter;
    }

    static Server start(List<String> program, Path data, int port) throws Exception {
        var said = data.resolveSibling("terminal.txt");
        var command = new java.util.ArrayList<>(program);
        command.addAll(List.of("run", "--port", "" + port, "--data", data.toString()));
        long began = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        while (!Files.readString(said).contains("is ready at")) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(Files.readString(said));
            }
            Thread.sleep(10);
        }
        return new Server(data, port, process, Duration.ofNanos(System.nanoTime() - began));
    }

    String home() {
        return "http://127.0.0.1:" + port;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** As the tables' owner, who sees every row where the transaction says so. */
    Connection owner() throws IOException, SQLException {
        var secrets = new Properties();
        try (var file = Files.newInputStream(data.resolve("postgres.properties"))) {
            secrets.load(file);
        }
        var connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/samsvar",
                        "samsvar_owner",
                        secrets.getProperty("samsvar_owner"));
        try (var statement = connection.createStatement()) {
            statement.execute("set app.backup = 'on'");
        }
        return connection;
    }

    /** In megabytes: what the Java process holds now, and the most it ever held. */
    String memory() throws IOException {
        var status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return "%d MB now, %d MB at most".formatted(kept(status, "VmRSS:"), kept(status, "VmHWM:"));
    }

    private static long kept(List<String> status, String name) {
        var line = status.stream().filter(it -> it.startsWith(name)).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    /** Seconds of processor time that the program has used, its database apart. */
    double processorSeconds() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
