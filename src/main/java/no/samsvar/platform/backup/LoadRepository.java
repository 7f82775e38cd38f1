package no.samsvar.platform.backup;

import static no.samsvar.platform.backup.CatalogueRepository.ask;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.platform.postgres.DatabaseAccess;
import org.postgresql.PGConnection;

/**
 * Loads a backup's rows in one transaction. The owner lifts what would be in the way and puts it
 * back at the end: policies forced on itself, triggers that would keep a history of the loading,
 * and foreign keys, which then are checked over all rows.
 */
final class LoadRepository implements AutoCloseable {

    private static final String IS_EMPTY =
            "select not exists (select from pg_class where relkind in ('r', 'p')"
                    + " and relnamespace = 'public'::regnamespace)";

    private static final String FORCED =
            "select quote_ident(relname) from pg_class where relkind in ('r', 'p') and relforcerowsecurity"
                    + " and relnamespace = 'public'::regnamespace";

    private static final String FOREIGN_KEYS =
            """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname),
                'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname)
                    || ' ' || pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace
            """;

    private final Connection connection;
    private final List<TableColumns> tables;
    private final List<String> afterwards = new ArrayList<>();

    private LoadRepository(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new CatalogueRepository(connection).tables();
    }

    static boolean isEmpty(DatabaseAccess access) throws IOException {
        return ask(
                () -> {
                    try (var connection = CatalogueRepository.connect(access);
                            var statement = connection.createStatement();
                            var row = statement.executeQuery(IS_EMPTY)) {
                        row.next();
                        return row.getBoolean(1);
                    }
                });
    }

    static LoadRepository begin(DatabaseAccess access) throws IOException {
        return ask(
                () -> {
                    var load = new LoadRepository(CatalogueRepository.connect(access));
                    load.lift();
                    return load;
                });
    }

    List<TableColumns> tables() {
        return tables;
    }

    /** The number of rows loaded. */
    long copy(TableColumns table, InputStream in) throws IOException {
        return ask(
                () ->
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn(table.copyIn(), in));
    }

    void set(Manifest.Sequence sequence) throws IOException {
        ask(
                () -> {
                    try (var statement =
                            connection.prepareStatement(
                                    "select setval(quote_ident(?)::regclass, ?, ?)")) {
                        statement.setString(1, sequence.name());
                        statement.setLong(2, sequence.last());
                        statement.setBoolean(3, sequence.called());
                        return statement.execute();
                    }
                });
    }

    void commit() throws IOException {
        ask(
                () -> {
                    for (String statement : afterwards) {
                        execute(statement);
                    }
                    connection.commit();
                    return true;
                });
    }

    /** Without a commit before it, nothing was loaded. */
    @Override
    public void close() throws IOException {
        ask(
                () -> {
                    connection.rollback();
                    connection.close();
                    return true;
                });
    }

    private void lift() throws SQLException {
        for (String table : column(FORCED, 1)) {
            execute("alter table " + table + " no force row level security");
            afterwards.add("alter table " + table + " force row level security");
        }
        for (TableColumns table : tables) {
            execute("alter table " + table.quoted() + " disable trigger user");
            afterwards.addFirst("alter table " + table.quoted() + " enable trigger user");
        }
        afterwards.addAll(0, column(FOREIGN_KEYS, 2));
        for (String drop : column(FOREIGN_KEYS, 1)) {
            execute(drop);
        }
        execute(
                "truncate "
                        + tables.stream()
                                .map(TableColumns::quoted)
                                .collect(Collectors.joining(", ")));
    }

    private List<String> column(String query, int column) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
