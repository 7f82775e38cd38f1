package no.samsvar.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.Sha256;
import no.samsvar.platform.postgres.DatabaseAccess;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup back into an empty database and data folder, all of it or nothing. */
public final class Restore {

    private final DatabaseAccess access;
    private final DataFiles files;
    private final Consumer<String> progress;

    public Restore(DatabaseAccess access, Path data, Consumer<String> progress) {
        this.access = access;
        this.files = new DataFiles(data);
        this.progress = progress;
    }

    /**
     * Makes the schema the backup had, loads and checks it, and migrates to today's.
     *
     * @return what was restored, in words
     * @throws CannotStart with one line that says what to do
     */
    public String read(Path backup) {
        try (var zip = new ZipFile(backup.toFile())) {
            var manifest = manifest(zip);
            if (!files.isEmpty() || !LoadRepository.isEmpty(access)) {
                throw new CannotStart(
                        "There are data here already: restore into an empty database and a new folder (--data DIR).");
            }
            progress.accept("Making the tables of version " + manifest.version());
            var migrations = new Migrations(access);
            migrations.make(manifest.migrations());
            progress.accept("Loading %d rows".formatted(manifest.rows()));
            load(zip, manifest);
            for (Manifest.StoredFile file : manifest.files()) {
                restore(zip, file);
            }
            migrations.makeNewest();
            return "%d rows of %d tables and %d files are back, as they were %s."
                    .formatted(
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size(),
                            manifest.madeAt());
        } catch (IOException e) {
            throw new CannotStart(
                    "%s could not be restored: %s.".formatted(backup, e.getMessage()), e);
        }
    }

    private void load(ZipFile zip, Manifest manifest) throws IOException {
        try (var load = LoadRepository.begin(access)) {
            requireSameTables(manifest, load.tables());
            for (Manifest.Table table : manifest.tables()) {
                var in = Digests.over(entry(zip, table.entry()));
                var columns = new TableColumns(table.name(), table.columns(), List.of());
                long rows = load.copy(columns, in);
                in.transferTo(OutputStream.nullOutputStream());
                requireSame(
                        table.name(),
                        rows == table.rows()
                                && Sha256.hex(in.getMessageDigest()).equals(table.sha256()));
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                load.set(sequence);
            }
            load.commit();
        }
    }

    private void restore(ZipFile zip, Manifest.StoredFile file) throws IOException {
        try (var in = Digests.over(entry(zip, file.path()))) {
            files.write(file.path(), in);
            requireSame(file.path(), Sha256.hex(in.getMessageDigest()).equals(file.sha256()));
        }
    }

    private static void requireSameTables(Manifest manifest, List<TableColumns> made) {
        var backed =
                manifest.tables().stream().map(table -> table.name() + table.columns()).toList();
        var ours = made.stream().map(table -> table.name() + table.columns()).toList();
        if (!backed.equals(ours)) {
            throw new CannotStart(
                    "The backup's tables are not those of its version: it was changed, and is not restored.");
        }
    }

    private static void requireSame(String name, boolean same) {
        if (!same) {
            throw new CannotStart(
                    "%s in the backup is not what its manifest says: the file is damaged, use another backup."
                            .formatted(name));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var in = entry(zip, Manifest.NAME)) {
            var manifest = JsonMapper.builder().build().readValue(in, Manifest.class);
            requireSame(Manifest.NAME, manifest.format() == Manifest.FORMAT);
            return manifest;
        } catch (JacksonException e) {
            throw new IOException("its manifest cannot be read", e);
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing in it");
        }
        return zip.getInputStream(entry);
    }
}
