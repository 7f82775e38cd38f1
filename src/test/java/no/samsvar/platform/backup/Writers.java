package no.samsvar.platform.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.samsvar.platform.postgres.DatabaseAccess;

/** Writes organisations with three units each, as the program's role and whole or not at all. */
final class Writers implements AutoCloseable {

    static final int UNITS = 3;

    private final DatabaseAccess access;
    private final AtomicInteger written = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Writers(DatabaseAccess access) {
        this.access = access;
    }

    Writers start(int number) {
        for (int i = 0; i < number; i++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
        return this;
    }

    int written() {
        return written.get();
    }

    void writeOne() throws SQLException {
        try (var connection = connect()) {
            write(connection);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write() {
        try (var connection = connect()) {
            while (!stopping) {
                write(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(
                        access.url(), access.app().user(), access.app().password());
        connection.setAutoCommit(false);
        return connection;
    }

    private void write(Connection connection) throws SQLException {
        var organisation = UUID.randomUUID();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.organisation', '%s', true), set_config('app.now', '2026-03-29T01:30:00Z', true), set_config('app.action', '%s', true)"
                            .formatted(organisation, UUID.randomUUID()));
            statement.execute(
                    "insert into organisation (id, name, profile, kind) values ('%s', E'Ærlig\\tog\\\\ «ny»\\nlinje', 'SMALL', 'CLINIC')"
                            .formatted(organisation));
            UUID parent = null;
            for (int i = 0; i < UNITS; i++) {
                var unit = UUID.randomUUID();
                statement.execute(
                        "insert into unit (id, name, parent_id) values ('%s', '\\N', %s)"
                                .formatted(unit, parent == null ? null : "'" + parent + "'"));
                parent = unit;
            }
        }
        connection.commit();
        written.incrementAndGet();
    }
}
