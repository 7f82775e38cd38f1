package no.samsvar.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import no.samsvar.TestDatabase;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.EmbeddedPostgres;
import no.samsvar.platform.postgres.InstalledPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BackupTest {

    private final List<EmbeddedPostgres> started = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    @TempDir private Path backups;

    @AfterEach
    void stop() {
        started.forEach(EmbeddedPostgres::close);
        folders.forEach(TestDatabase::delete);
    }

    @Test
    void rowsAndFilesAreTheSameFromOneServerToAnOlderOneAndBack() throws Exception {
        assumeThat(InstalledPostgres.DEBIAN).isDirectory();
        var source = embedded();
        new Migrations(source.access()).makeNewest();
        var writers = new Writers(source.access());
        writers.writeOne();
        writers.writeOne();
        Path file = Files.createDirectories(folders.getLast().resolve("files/ab")).resolve("cd");
        Files.write(file, new byte[] {0, 1, 2, -1});

        var first = backup(source, "first.zip");
        var older = InstalledPostgres.start(InstalledPostgres.DEBIAN, folder());
        started.add(older);
        restore(older, "first.zip");
        var second = backup(older, "second.zip");
        var back = embedded();
        restore(back, "second.zip");
        var third = backup(back, "third.zip");

        assertThat(rows(first)).containsEntry("organisation", 2L).containsEntry("unit", 6L);
        assertThat(rows(first).get("history")).isEqualTo(8);
        assertThat(second.tables()).isEqualTo(first.tables());
        assertThat(third.tables()).isEqualTo(first.tables());
        assertThat(third.sequences()).isEqualTo(first.sequences());
        assertThat(third.files()).isEqualTo(first.files()).hasSize(1);
        new Writers(back.access()).writeOne();
        assertThat(rows(backup(back, "fourth.zip")).get("history")).isEqualTo(12);
    }

    @Test
    void aBackupMadeWhileOthersWriteHoldsEachActionWholeOrNotAtAll() throws Exception {
        var source = embedded();
        new Migrations(source.access()).makeNewest();
        int before;
        Manifest manifest;
        try (var writers = new Writers(source.access()).start(20)) {
            while (writers.written() < 200) {
                Thread.sleep(10);
            }
            before = writers.written();
            manifest = backup(source, "busy.zip");
        }

        var target = embedded();
        restore(target, "busy.zip");

        long organisations = rows(manifest).get("organisation");
        assertThat(organisations).isGreaterThanOrEqualTo(before);
        assertThat(rows(manifest).get("unit")).isEqualTo(organisations * Writers.UNITS);
        assertThat(rows(manifest).get("history")).isEqualTo(organisations * (Writers.UNITS + 1));
        assertThat(backup(target, "again.zip").tables()).isEqualTo(manifest.tables());
    }

    @Test
    void dataThatAreThereAreNeverOverwritten() throws Exception {
        var source = embedded();
        new Migrations(source.access()).makeNewest();
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
        var source = embedded();
        new Migrations(source.access()).makeNewest();
        new Writers(source.access()).writeOne();
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
        var source = embedded();
        new Migrations(source.access()).makeNewest();
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
        var postgres = EmbeddedPostgres.start(folder(), TestDatabase.FOLDER, _ -> {});
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
}
