package no.samsvar.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;

/** The server's files on disk: made once, then kept. */
final class Cluster {

    private final Path home;
    private final Path binaries;
    private final ServiceAccount account;

    Cluster(Path home, Path binaries, ServiceAccount account) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
    }

    Path folder() {
        return home.resolve("cluster");
    }

    boolean exists() {
        return Files.isDirectory(folder());
    }

    /** The command line that runs one of the server's own programs as the service account. */
    List<String> program(String name, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(binaries.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        return account.command(command);
    }

    Optional<PostmasterFile> postmaster() throws IOException {
        try {
            return PostmasterFile.parse(Files.readAllLines(postmasterFile()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    Path postmasterFile() {
        return folder().resolve("postmaster.pid");
    }

    /** Made beside its place and moved there, so that a broken start leaves nothing half made. */
    void makeOnce(Login superuser, Consumer<String> progress) throws IOException {
        if (exists()) {
            refuseOtherVersion();
            return;
        }
        progress.accept("Making the database, which takes a few seconds this first time");
        Path fresh = home.resolve("cluster.new");
        Folders.delete(fresh);
        Path passwordFile = passwordFile(superuser);
        try {
            initialise(fresh, superuser.user(), passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder, String superuser, Path passwordFile) throws IOException {
        var arguments =
                List.of(
                        "--pgdata=" + folder,
                        "--username=" + superuser,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=nb",
                        "--locale=C",
                        "--text-search-config=norwegian");
        Commands.Answer answer = Commands.run(program("initdb", arguments));
        if (!answer.ok()) {
            throw new CannotStart(
                    "The database could not be made in "
                            + home
                            + ": "
                            + answer.text().lines().reduce((_, last) -> last).orElse(""));
        }
    }

    private Path passwordFile(Login superuser) throws IOException {
        Path file = home.resolveSibling("initial-password");
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, superuser.password());
        Files.setOwner(file, Files.getOwner(home));
        return file;
    }

    private void refuseOtherVersion() throws IOException {
        String version = Files.readString(folder().resolve("PG_VERSION")).strip();
        String ours = version();
        if (!version.equals(ours)) {
            throw new CannotStart(
                    "The data in "
                            + home
                            + " was made by PostgreSQL "
                            + version
                            + " and this Samsvar brings "
                            + ours
                            + ". Make a backup with the older Samsvar and restore it with this"
                            + " one.");
        }
    }

    private String version() throws IOException {
        String text = Commands.run(program("postgres", List.of("--version"))).text();
        return text.replaceFirst("^\\D*(\\d+)[^\\n]*", "$1").strip();
    }
}
