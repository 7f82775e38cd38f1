package no.samsvar.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;

/** The tables and sequences there are, read from the catalogue: a new table needs no mention. */
final class CatalogueRepository {

    private static final String TABLES =
            """
            select table_.relname,
                array(
                    select quote_ident(attname)
                    from pg_attribute
                    where attrelid = table_.oid and attnum > 0 and not attisdropped and attgenerated = ''
                    order by attnum),
                array(
                    select quote_ident(attname) || case when attcollation <> 0 then ' collate "C"' else '' end
                    from pg_index key
                    join pg_attribute on attrelid = key.indrelid and attnum = any (key.indkey)
                    where key.indrelid = table_.oid and key.indisprimary
                    order by array_position(key.indkey::int2[], attnum))
            from pg_class table_
            where table_.relkind = 'r'
                and table_.relnamespace = 'public'::regnamespace
                and table_.relname <> 'flyway_schema_history'
            order by table_.relname
            """;

    private static final String SEQUENCES =
            """
            select sequencename, coalesce(last_value, start_value), last_value is not null
            from pg_sequences
            where schemaname = 'public'
            order by sequencename
            """;

    /** Where an owner without special powers would be shown fewer rows than there are. */
    private static final String HIDING =
            """
            select coalesce(string_agg(table_.relname, ', '), '')
            from pg_class table_, pg_roles me
            where table_.relkind = 'r'
                and table_.relrowsecurity
                and table_.relnamespace = 'public'::regnamespace
                and me.rolname = current_user
                and not (me.rolsuper or me.rolbypassrls)
                and (
                    not exists (
                        select from pg_policy
                        where polrelid = table_.oid and polname = 'backup' and polpermissive
                            and polcmd in ('r', '*') and me.oid = any (polroles))
                    or exists (
                        select from pg_policy
                        where polrelid = table_.oid and not polpermissive
                            and polcmd in ('r', '*') and (0 = any (polroles) or me.oid = any (polroles))))
            """;

    private final Connection connection;

    CatalogueRepository(Connection connection) {
        this.connection = connection;
    }

    /** What fails in the database fails the backup like any other input or output. */
    static <T> T ask(Callable<T> work) throws IOException {
        try {
            return work.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The owner's connection, with values written the same way on every server. */
    static Connection connect(DatabaseAccess access) throws SQLException {
        var owner = access.owner();
        var connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres';
                    set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = public
                    """);
        }
        connection.commit();
        return connection;
    }

    List<TableColumns> tables() throws SQLException {
        var tables = new ArrayList<TableColumns>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new TableColumns(rows.getString(1), texts(rows, 2), texts(rows, 3)));
            }
        }
        return tables;
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                sequences.add(
                        new Manifest.Sequence(
                                rows.getString(1), rows.getLong(2), rows.getBoolean(3)));
            }
        }
        return sequences;
    }

    /** Forced row-level security empties an owner's copy in silence; this does not let it. */
    void requireThatNothingIsHidden() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(HIDING)) {
            rows.next();
            String tables = rows.getString(1);
            if (!tables.isEmpty()) {
                throw new CannotStart(
                        "The policies of %s hide rows from a backup: start this Samsvar once, which renews them."
                                .formatted(tables));
            }
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
