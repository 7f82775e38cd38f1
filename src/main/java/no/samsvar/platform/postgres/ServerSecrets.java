package no.samsvar.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server and its port, in one file that only the program reads. */
final class ServerSecrets {

    private final Path file;
    private final Properties values = new Properties();

    private ServerSecrets(Path file) {
        this.file = file;
    }

    static ServerSecrets in(Path data) throws IOException {
        var secrets = new ServerSecrets(data.resolve("postgres.properties"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newInputStream(secrets.file)) {
                secrets.values.load(in);
            }
        }
        return secrets;
    }

    DatabaseAccess access(String database) throws IOException {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database,
                login(Roles.OWNER),
                login(Roles.APP));
    }

    boolean exist() {
        return !values.isEmpty();
    }

    /** The role's password, made at random the first time it is asked for. */
    Login login(String role) throws IOException {
        String password = values.getProperty(role);
        if (password == null) {
            password = random();
            values.setProperty(role, password);
            save();
        }
        return new Login(role, password);
    }

    int port() {
        return Integer.parseInt(values.getProperty("port", "0"));
    }

    void keepPort(int port) throws IOException {
        if (port != port()) {
            values.setProperty("port", Integer.toString(port));
            save();
        }
    }

    private void save() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(fresh)) {
            values.store(out, "Passwords and port of the database server");
        }
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
