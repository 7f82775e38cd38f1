package no.samsvar.platform.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.CannotStart;

/** From the command line to a running program, or to one line that says what is in the way. */
public final class Start {

    private Start() {}

    /** Returns when the program runs or its command is done; ends the process where it cannot. */
    public static void start(Class<?> program, String... arguments) {
        try {
            start(program, List.of(arguments), System.getenv());
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(
            Class<?> program, List<String> arguments, Map<String, String> environment) {
        var options = Options.parse(arguments);
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        var external = ExternalDatabase.in(environment);
        var terminal = new Terminal();
        var file = Path.of(options.file());
        switch (options.command()) {
            case RUN -> new Running(program, terminal).run(options, external);
            case BACKUP -> new BackupCommands(external, terminal).backup(file, options.data());
            case RESTORE -> new BackupCommands(external, terminal).restore(file, options.data());
        }
    }
}
