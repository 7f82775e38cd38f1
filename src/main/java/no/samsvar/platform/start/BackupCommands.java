package no.samsvar.platform.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.backup.Backup;
import no.samsvar.platform.backup.Restore;
import no.samsvar.platform.postgres.DatabaseAccess;
import org.springframework.boot.logging.LoggingSystem;

/** The two commands that move everything into and out of one file. */
final class BackupCommands {

    private final Optional<DatabaseAccess> external;
    private final Consumer<String> terminal;

    BackupCommands(Optional<DatabaseAccess> external, Consumer<String> terminal) {
        // Nothing but these commands' own lines on the terminal.
        LoggingSystem.get(BackupCommands.class.getClassLoader()).beforeInitialize();
        this.external = external;
        this.terminal = terminal;
    }

    void backup(Path file, String folder) {
        terminal.accept(
                OpenDatabase.ask(
                        external,
                        folder,
                        terminal,
                        access ->
                                new Backup(access, Path.of(folder), Clock.systemUTC())
                                        .write(file)));
    }

    void restore(Path file, String folder) {
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "There is no backup %s to read: correct its name.".formatted(file));
        }
        var data = DataFolder.open(folder);
        Function<DatabaseAccess, String> work =
                access -> new Restore(access, data.path(), terminal).read(file);
        if (external.isPresent()) {
            RoleFactsRepository.require(external.get());
            terminal.accept(work.apply(external.get()));
        } else {
            data.lockOrRefuse();
            terminal.accept(OpenDatabase.whileStarted(data.path(), terminal, work));
        }
    }
}
