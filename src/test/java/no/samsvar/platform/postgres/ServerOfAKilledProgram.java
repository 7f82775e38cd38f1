package no.samsvar.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import no.samsvar.TestDatabase;

/** A program that starts a server, stores something and is killed without a word. */
final class ServerOfAKilledProgram {

    private ServerOfAKilledProgram() {}

    /** The process number of the server that is left. */
    static long leave(Path data) throws IOException, InterruptedException {
        var program =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerOfAKilledProgram.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8);
        try (var lines = new BufferedReader(said)) {
            long server = Long.parseLong(lines.readLine());
            program.destroyForcibly().waitFor();
            return server;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), TestDatabase.FOLDER, _ -> {});
        var owner = postgres.access().owner();
        try (var connection =
                        DriverManager.getConnection(
                                postgres.access().url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        System.out.println(postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
