package no.samsvar.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Debian's PostgreSQL twice on the loopback address: a primary that acknowledges nothing before its
 * standby has it on disk.
 */
final class PostgresPair implements AutoCloseable {

    static final String PASSWORD = "loopback";

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "max_connections=80",
                    "log_min_messages=warning");

    /** What an external database is asked for: an owner, the program, and its guest. */
    private static final List<String> ROLES =
            List.of(
                    "create role samsvar_owner login password '" + PASSWORD + "'",
                    "create role samsvar_app login noinherit password '" + PASSWORD + "'",
                    "create role samsvar_guest nologin",
                    "grant samsvar_guest to samsvar_app",
                    "create database samsvar owner samsvar_owner template template0 encoding 'UTF8'");

    private final Path folder;
    private final int first;
    private final int second;
    private Process primary;
    private Process standby;

    PostgresPair(Path folder, int first, int second) throws IOException, InterruptedException {
        this.folder = folder;
        this.first = first;
        this.second = second;
        Files.createDirectories(folder);
        // Not run by root, the servers must come through to their folder.
        Files.setPosixFilePermissions(
                folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /** Where the program finds whichever of the two is the primary. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/samsvar?targetServerType=primary"
                .formatted(first, second);
    }

    void start() throws IOException, InterruptedException, SQLException {
        var password = folder.resolve("password");
        Files.writeString(password, PASSWORD);
        run(
                "initdb",
                "-D",
                folder + "/one",
                "-U",
                "postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--data-checksums");
        primary = server("one", first);
        try (var superuser = await(first)) {
            for (var statement : ROLES) {
                execute(superuser, statement);
            }
            run(
                    "pg_basebackup",
                    "-h",
                    "127.0.0.1",
                    "-p",
                    String.valueOf(first),
                    "-U",
                    "postgres",
                    "-D",
                    folder + "/two",
                    "-R",
                    "-X",
                    "stream",
                    "--checkpoint=fast");
            standby = server("two", second);
            await(second).close();
            execute(superuser, "alter system set synchronous_standby_names = '*'");
            execute(superuser, "select pg_reload_conf()");
        }
    }

    /** All of its processes at once, as when the machine goes. */
    void killPrimary() throws InterruptedException {
        var all = new ArrayList<>(primary.descendants().toList());
        all.addFirst(primary.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        primary.waitFor();
    }

    void promote() throws SQLException {
        try (var superuser = connect(second)) {
            execute(superuser, "select pg_promote(true)");
        }
    }

    /** The owner's connection to the one that is the primary now. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "samsvar_owner", PASSWORD);
    }

    private Process server(String name, int port) throws IOException {
        var command = new ArrayList<>(List.of(PROGRAMS + "/postgres", "-D", folder + "/" + name));
        command.addAll(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return builder(command).redirectOutput(folder.resolve(name + ".log").toFile()).start();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PROGRAMS + "/" + program));
        command.addAll(List.of(arguments));
        var log = folder.resolve(program + ".log");
        if (builder(command).redirectOutput(log.toFile()).start().waitFor() != 0) {
            throw new IllegalStateException(program + ": " + Files.readString(log));
        }
    }

    /** As root it becomes the user that Debian made for it. */
    private static ProcessBuilder builder(List<String> command) {
        var whole = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(
                    List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PGPASSWORD", PASSWORD, "LC_ALL", "C.UTF-8"));
        return builder;
    }

    private static Connection await(int port) throws InterruptedException, SQLException {
        for (int tries = 0; ; tries++) {
            try {
                return connect(port);
            } catch (SQLException e) {
                if (tries > 300) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static Connection connect(int port) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        return DriverManager.getConnection(url, "postgres", PASSWORD);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (var server : new Process[] {primary, standby}) {
            if (server != null && server.isAlive()) {
                var all = server.descendants().toList();
                server.destroyForcibly().waitFor();
                all.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }
}
