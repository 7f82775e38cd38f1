import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Fills a new data folder with 12,000 enterprises; see data.sql. */
final class Generate {

    private static final String FORCED =
            """
            select oid::regclass::text from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
            """;
    private static final String TRIGGERED =
            """
            select distinct tgrelid::regclass::text from pg_trigger
            where not tgisinternal and tgname = 'keep_history'
            """;

    private Generate() {}

    static void into(Server server) throws Exception {
        long began = System.nanoTime();
        try (var connection = server.owner()) {
            connection.setAutoCommit(false);
            var afterwards = lift(connection);
            for (var statement : script()) {
                long from = System.nanoTime();
                execute(connection, statement);
                System.err.printf(
                        "%6.1f s  %s%n", seconds(from), statement.lines().findFirst().orElse(""));
            }
            for (var statement : afterwards) {
                execute(connection, statement);
            }
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum analyze");
            System.out.printf(
                    "| generated data | %,d entries, %,d rows of history, %s, made in %.0f s |%n",
                    number(connection, "select count(*) from entry"),
                    number(connection, "select count(*) from history"),
                    text(connection, "select pg_size_pretty(pg_database_size('samsvar'))"),
                    seconds(began));
        }
    }

    /** The owner writes for all enterprises at once, and the script keeps the history itself. */
    private static List<String> lift(Connection connection) throws SQLException {
        var afterwards = new ArrayList<String>();
        for (var table : column(connection, FORCED)) {
            execute(connection, "alter table " + table + " no force row level security");
            afterwards.add("alter table " + table + " force row level security");
        }
        for (var table : column(connection, TRIGGERED)) {
            execute(connection, "alter table " + table + " disable trigger user");
            afterwards.add("alter table " + table + " enable trigger user");
        }
        // What a key still has to check must be checked before the table is altered.
        afterwards.addFirst("set constraints all immediate");
        return afterwards;
    }

    private static List<String> script() throws Exception {
        var script = Files.readString(Path.of("benchmarks/data.sql"));
        return List.of(script.split(";\n")).stream()
                .map(it -> it.replaceAll("(?m)^--.*\n", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String text(Connection connection, String query) throws SQLException {
        return column(connection, query).getFirst();
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
