package no.samsvar.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The same server and roles made with the programs that the operating system has installed. */
public final class InstalledPostgres {

    /** Where Debian 12 keeps its own. */
    public static final Path DEBIAN = Path.of("/usr/lib/postgresql/15");

    private InstalledPostgres() {}

    public static EmbeddedPostgres start(Path binaries, Path data) {
        try {
            return EmbeddedPostgres.startWith(binaries, data, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
