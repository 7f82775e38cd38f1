package no.samsvar.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.Sha256;
import no.samsvar.platform.postgres.DatabaseAccess;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything into one file, as it was at one moment, also while the program runs. */
public final class Backup {

    private final DatabaseAccess access;
    private final DataFiles files;
    private final Clock clock;

    public Backup(DatabaseAccess access, Path data, Clock clock) {
        this.access = access;
        this.files = new DataFiles(data);
        this.clock = clock;
    }

    /**
     * Writes the backup, which appears under its name only when it is whole and on the disk.
     *
     * @return what it holds, in words
     * @throws CannotStart with one line that says what to do
     */
    public String write(Path target) {
        Path file = target.toAbsolutePath();
        if (Files.exists(file)) {
            throw new CannotStart(
                    "%s is there already: give the backup another name.".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Manifest manifest = fill(part);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return "%d rows of %d tables and %d files are in %s (%d kB)."
                    .formatted(
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size(),
                            file,
                            Files.size(file) / 1000);
        } catch (IOException e) {
            throw new CannotStart("The backup could not be made: %s.".formatted(e.getMessage()), e);
        }
    }

    private Manifest fill(Path part) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(part));
                var snapshot = SnapshotRepository.open(access)) {
            var tables = new ArrayList<Manifest.Table>();
            for (TableColumns table : snapshot.tables()) {
                tables.add(copy(snapshot, table, zip));
            }
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            clock.instant().toString(),
                            new Migrations(access).applied(),
                            tables,
                            snapshot.sequences(),
                            copyFiles(zip));
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest.Table copy(
            SnapshotRepository snapshot, TableColumns table, ZipOutputStream zip)
            throws IOException {
        zip.putNextEntry(new ZipEntry(new Manifest.Table(table.name(), List.of(), 0, "").entry()));
        var out = Digests.over(zip);
        long rows = snapshot.copy(table, out);
        zip.closeEntry();
        return new Manifest.Table(
                table.name(), table.columns(), rows, Sha256.hex(out.getMessageDigest()));
    }

    private List<Manifest.StoredFile> copyFiles(ZipOutputStream zip) throws IOException {
        var stored = new ArrayList<Manifest.StoredFile>();
        for (String path : files.paths()) {
            try (var in = Digests.over(Files.newInputStream(files.at(path)))) {
                zip.putNextEntry(new ZipEntry(path));
                long size = in.transferTo((OutputStream) zip);
                zip.closeEntry();
                stored.add(new Manifest.StoredFile(path, size, Sha256.hex(in.getMessageDigest())));
            } catch (NoSuchFileException _) {
                // Swept since it was listed: nothing in the snapshot refers to it.
            }
        }
        return stored;
    }
}
