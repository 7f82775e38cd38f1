package no.samsvar.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import no.samsvar.TestDatabase;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.EmbeddedPostgres;
import no.samsvar.platform.postgres.InstalledPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BackupTest {

    private final List<EmbeddedPostgres> started = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    @TempDir private Path backups;

    private static final Path NEWEST = TestDatabase.freshFolder();

    @BeforeAll
    static void makeNewest() {
        try (var postgres = EmbeddedPostgres.start(NEWEST, TestDatabase.FOLDER, _ -> {})) {
            new Migrations(postgres.access()).makeNewest();
        }
    }

    @AfterAll
    static void forget() {
        TestDatabase.delete(NEWEST);
    }

    @AfterEach
    void stop() {
        started.forEach(EmbeddedPostgres::close);
        folders.forEach(TestDatabase::delete);
    }

    @Test
    void aBackupMadeWhileFiftyWriteHoldsEachActionWholeAndGoesToAnOlderServerAndBack()
            throws Exception {
        assumeThat(InstalledPostgres.DEBIAN).isDirectory();
        var source = migrated();
        int before;
        Manifest busy;
        try (var writers = new Writers(source.access(), folderOf(source)).start(50)) {
            while (writers.written() < 500) {
                Thread.sleep(10);
            }
            before = writers.written();
            busy = backup(source, "busy.zip");
        }

        var older = InstalledPostgres.start(InstalledPostgres.DEBIAN, folder());
        started.add(older);
        restore(older, "busy.zip");
        var there = backup(older, "there.zip");
        var back = embedded();
        restore(back, "there.zip");
        var again = backup(back, "again.zip");

        long organisations = rows(busy).get("organisation");
        assertThat(organisations).isGreaterThanOrEqualTo(before);
        assertThat(rows(busy))
                .containsEntry("unit", organisations * Writers.UNITS)
                .containsEntry("supplier", organisations)
                .containsEntry("file_content", organisations)
                .containsEntry("history", organisations * Writers.IMAGES);
        assertThat(names(busy)).containsAll(hashes(back)).hasSizeGreaterThan(before - 1);
        assertThat(there.tables()).isEqualTo(busy.tables());
        assertThat(again.tables()).isEqualTo(busy.tables());
        assertThat(again.sequences()).isEqualTo(busy.sequences());
        assertThat(there.files()).isEqualTo(busy.files());
        assertThat(again.files()).isEqualTo(busy.files());
        new Writers(back.access(), folderOf(back)).writeOne();
        assertThat(rows(backup(back, "more.zip")).get("history"))
                .isEqualTo((organisations + 1) * Writers.IMAGES);
    }

    @Test
    void dataThatAreThereAreNeverOverwritten() throws Exception {
        var source = migrated();
        backup(source, "one.zip");

        assertThatThrownBy(() -> restore(source, "one.zip"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("empty database");
        assertThatThrownBy(() -> backup(source, "one.zip"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("there already");
        assertThat(Files.getPosixFilePermissions(backups.resolve("one.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aDamagedBackupLeavesTheDatabaseWithoutItsRows() throws Exception {
        var source = migrated();
        new Writers(source.access(), folderOf(source)).writeOne();
        backup(source, "whole.zip");
        try (var zip = FileSystems.newFileSystem(backups.resolve("whole.zip"))) {
            Path units = zip.getPath("tables/unit.txt");
            Files.writeString(units, Files.readString(units).replace("\\\\N", "other"));
        }
        var target = embedded();

        assertThatThrownBy(() -> restore(target, "whole.zip"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("damaged");
        assertThat(rows(backup(target, "nothing.zip")).get("organisation")).isZero();
    }

    @Test
    void aTableWhoseRowsWouldBeHiddenStopsTheBackup() throws Exception {
        var source = migrated();
        try (var connection = CatalogueRepository.connect(source.access());
                var statement = connection.createStatement()) {
            statement.execute("drop policy backup on unit");
            connection.commit();
        }

        assertThatThrownBy(() -> backup(source, "less.zip"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("unit");
        assertThat(backups.resolve("less.zip")).doesNotExist();
    }

    private EmbeddedPostgres embedded() {
        return started(folder());
    }

    /** A server whose tables are the newest, without having to be brought there once more. */
    private EmbeddedPostgres migrated() throws IOException {
        Path folder = folder();
        try (var all = Files.walk(NEWEST)) {
            for (Path from : (Iterable<Path>) all.skip(1)::iterator) {
                Path to = folder.resolve(NEWEST.relativize(from));
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return started(folder);
    }

    private EmbeddedPostgres started(Path folder) {
        var postgres = EmbeddedPostgres.start(folder, TestDatabase.FOLDER, _ -> {});
        started.add(postgres);
        return postgres;
    }

    private Path folder() {
        folders.add(TestDatabase.freshFolder());
        return folders.getLast();
    }

    private Manifest backup(EmbeddedPostgres postgres, String name) throws IOException {
        Path file = backups.resolve(name);
        new Backup(postgres.access(), folderOf(postgres), Clock.systemUTC()).write(file);
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = zip.getInputStream(zip.getEntry(Manifest.NAME));
            return JsonMapper.builder().build().readValue(manifest, Manifest.class);
        }
    }

    private void restore(EmbeddedPostgres postgres, String name) {
        new Restore(postgres.access(), folderOf(postgres), _ -> {}).read(backups.resolve(name));
    }

    private Path folderOf(EmbeddedPostgres postgres) {
        return folders.get(started.indexOf(postgres));
    }

    private static Map<String, Long> rows(Manifest manifest) throws SQLException {
        return manifest.tables().stream()
                .collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::rows));
    }

    /** A stored file is named by the hash of what is in it. */
    private static Set<String> names(Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.path().endsWith(file.sha256()))
                .map(Manifest.StoredFile::sha256)
                .collect(Collectors.toSet());
    }

    private static List<String> hashes(EmbeddedPostgres postgres) throws Exception {
        try (var connection = CatalogueRepository.connect(postgres.access());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.backup', 'on', true)");
            var hashes = new ArrayList<String>();
            try (var rows = statement.executeQuery("select hash from file_content")) {
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
            }
            return hashes;
        }
    }
}
