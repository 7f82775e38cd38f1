package no.samsvar.platform.backup;

import static no.samsvar.platform.backup.CatalogueRepository.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import no.samsvar.platform.postgres.DatabaseAccess;
import org.postgresql.PGConnection;

/** All rows as they were at one moment, while others go on writing. */
final class SnapshotRepository implements AutoCloseable {

    private static final String BEGIN =
            """
            set transaction isolation level repeatable read read only;
            select set_config('app.backup', 'on', true)
            """;

    private final Connection connection;
    private final CatalogueRepository catalogue;

    private SnapshotRepository(Connection connection) {
        this.connection = connection;
        this.catalogue = new CatalogueRepository(connection);
    }

    static SnapshotRepository open(DatabaseAccess access) throws IOException {
        return ask(
                () -> {
                    var connection = CatalogueRepository.connect(access);
                    try (var statement = connection.createStatement()) {
                        statement.execute(BEGIN);
                    }
                    var snapshot = new SnapshotRepository(connection);
                    snapshot.catalogue.requireThatNothingIsHidden();
                    return snapshot;
                });
    }

    List<TableColumns> tables() throws IOException {
        return ask(catalogue::tables);
    }

    List<Manifest.Sequence> sequences() throws IOException {
        return ask(catalogue::sequences);
    }

    /** The number of rows written. */
    long copy(TableColumns table, OutputStream out) throws IOException {
        return ask(
                () ->
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut(table.copyOut(), out));
    }

    @Override
    public void close() throws IOException {
        ask(
                () -> {
                    connection.close();
                    return true;
                });
    }
}
