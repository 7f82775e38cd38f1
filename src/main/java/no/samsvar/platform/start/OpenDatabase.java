package no.samsvar.platform.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.EmbeddedPostgres;

/** The database for one command: the operator's, or the embedded one whether it runs or not. */
final class OpenDatabase {

    private OpenDatabase() {}

    /** Asks the running program's server; starts it for the while when nothing runs. */
    static String ask(
            Optional<DatabaseAccess> external,
            String folder,
            Consumer<String> terminal,
            Function<DatabaseAccess, String> work) {
        Path data = Path.of(folder);
        if (external.isPresent()) {
            return work.apply(external.get());
        }
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new CannotStart(
                    "There are no data in %s: say where they are with --data.".formatted(folder));
        }
        return DataFolder.open(folder).lock()
                ? whileStarted(data, terminal, work)
                : work.apply(EmbeddedPostgres.accessIn(data));
    }

    static String whileStarted(
            Path data, Consumer<String> terminal, Function<DatabaseAccess, String> work) {
        try (var postgres = EmbeddedPostgres.start(data, terminal)) {
            return work.apply(postgres.access());
        }
    }
}
