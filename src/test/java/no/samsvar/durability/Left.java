package no.samsvar.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the database and the files folder hold, read as the owner who sees every row. */
final class Left implements AutoCloseable {

    private final Connection connection;
    private final Path data;

    private Left(Connection connection, Path data) {
        this.connection = connection;
        this.data = data;
    }

    static Left in(Path data) throws IOException, SQLException {
        var secrets = new Properties();
        try (var file = Files.newInputStream(data.resolve("postgres.properties"))) {
            secrets.load(file);
        }
        return of(
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%s/samsvar"
                                .formatted(secrets.getProperty("port")),
                        "samsvar_owner",
                        secrets.getProperty("samsvar_owner")),
                data);
    }

    /** The same through a connection of the owner's, wherever the database is. */
    static Left of(Connection connection, Path data) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set app.backup = 'on'");
        }
        return new Left(connection, data);
    }

    /** Whatever is half done, in any organisation, after a point of the history. */
    List<String> halfDone(long after) throws SQLException {
        var faults = new ArrayList<String>();
        for (var check : Invariants.of(after).entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(check.getValue())) {
                while (rows.next()) {
                    faults.add(check.getKey() + ": " + rows.getString(1));
                }
            }
        }
        return faults;
    }

    /** Files that the database knows and the folder lacks. */
    List<String> missingFiles() throws SQLException {
        var missing = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select organisation_id, hash from file_content")) {
            while (rows.next()) {
                var hash = rows.getString(2);
                var file =
                        data.resolve("files")
                                .resolve(rows.getString(1))
                                .resolve(hash.substring(0, 2))
                                .resolve(hash);
                if (!Files.isRegularFile(file)) {
                    missing.add("missing file: " + file);
                }
            }
        }
        return missing;
    }

    /** How often each deed is there with all that belongs to it, in the order asked. */
    List<Integer> times(List<Deed> deeds) throws SQLException {
        var times = new ArrayList<Integer>();
        for (var deed : deeds) {
            times.add(times(deed));
        }
        return times;
    }

    private int times(Deed deed) throws SQLException {
        try (var statement = connection.prepareStatement(Traces.of(deed.kind()))) {
            fill(statement, deed);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void fill(PreparedStatement statement, Deed deed) throws SQLException {
        int parameters = statement.getParameterMetaData().getParameterCount();
        var values =
                switch (deed.kind()) {
                    case CREATE, REPORT -> List.of(deed.entry(), deed.text());
                    case CHANGE -> List.of(deed.entry(), deed.text(), deed.version());
                    case COMMENT -> List.of(deed.entry(), deed.text(), deed.thing());
                    case FILE -> List.of(deed.entry(), deed.text());
                };
        for (int i = 0; i < parameters; i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** The id of the file of this name. */
    String file(Deed deed) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select id from entry_file where entry_id = ? and name in (?, 'foto.png')")) {
            statement.setObject(1, deed.entry());
            statement.setString(2, deed.text());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "none";
            }
        }
    }

    /** The newest row of the history, and a digest of all up to a row. */
    Trail trail(long upTo) throws SQLException {
        try (var statement = connection.prepareStatement(Invariants.TRAIL)) {
            statement.setLong(1, upTo);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Trail(rows.getLong(1), rows.getString(2));
            }
        }
    }

    /**
     * @param last the newest row's id
     * @param digest of the rows up to the one asked for
     */
    record Trail(long last, String digest) {}

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
