package no.samsvar.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** How far the kills have come, kept in a file so that they go on where they were stopped. */
final class Rounds {

    private final Path file;
    private final Properties values = new Properties();

    Rounds(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                values.load(in);
            }
        }
    }

    int done(Victim victim) {
        return Integer.parseInt(values.getProperty(victim.name(), "0"));
    }

    void did(Victim victim) throws IOException {
        set(victim.name(), String.valueOf(done(victim) + 1));
    }

    /** The history's last row that was looked at. */
    long seen() {
        return Long.parseLong(values.getProperty("seen", "0"));
    }

    String digest() {
        return values.getProperty("digest", "");
    }

    void saw(Left.Trail trail) throws IOException {
        values.setProperty("digest", trail.digest());
        set("seen", String.valueOf(trail.last()));
    }

    private void set(String name, String value) throws IOException {
        values.setProperty(name, value);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newOutputStream(fresh)) {
            values.store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
