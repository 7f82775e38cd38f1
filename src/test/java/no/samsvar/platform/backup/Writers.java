package no.samsvar.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.samsvar.platform.Sha256;
import no.samsvar.platform.postgres.DatabaseAccess;

/**
 * Writes organisations with three units, an entry and its file each, as the program's role and
 * whole or not at all; the file lies in its folder before the action is done.
 */
final class Writers implements AutoCloseable {

    static final int UNITS = 3;

    /** Between one writing and the next: fifty who never rest leave the backup no processor. */
    private static final Duration REST = Duration.ofMillis(300);

    /**
     * Rows of history for each organisation: itself, its units, the entry, its fields, its file.
     */
    static final int IMAGES = 1 + UNITS + 3;

    private static final String ENTRY =
            """
            insert into entry_counter (prefix, year, last) values ('LEV', 2026, 1);
            insert into entry (id, kind, number, title, status, created_at, changed_at)
                values ('%1$s', 'supplier', 'LEV-2026-0001', 'Å', 'ACTIVE', action_time(), action_time());
            insert into supplier (entry_id, delivers) values ('%1$s', 'Journal');
            insert into file_content (hash, uses, unused_since) values ('%2$s', 1, null);
            insert into entry_file (id, entry_id, name, media_type, size, hash, added_at)
                values ('%1$s', '%1$s', 'å.png', 'image/png', 9, '%2$s', action_time())
            """;

    private final DatabaseAccess access;
    private final Path files;
    private final AtomicInteger written = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Writers(DatabaseAccess access, Path data) {
        this.access = access;
        this.files = data.resolve("files");
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

    void writeOne() throws SQLException, IOException {
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
                Thread.sleep(REST);
            }
        } catch (SQLException | IOException | InterruptedException e) {
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

    private void write(Connection connection) throws SQLException, IOException {
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
            statement.execute(ENTRY.formatted(UUID.randomUUID(), stored(organisation)));
        }
        connection.commit();
        written.incrementAndGet();
    }

    /** The name of a file whose name is its content's hash, as all stored files are. */
    private String stored(UUID organisation) throws IOException {
        var content = organisation.toString().getBytes(StandardCharsets.UTF_8);
        var digest = Digests.over(new ByteArrayInputStream(content));
        digest.transferTo(OutputStream.nullOutputStream());
        var hash = Sha256.hex(digest.getMessageDigest());
        var folder = files.resolve(organisation.toString()).resolve(hash.substring(0, 2));
        Files.write(Files.createDirectories(folder).resolve(hash), content);
        return hash;
    }
}
