package no.samsvar.platform.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;

/** From the command line to a running program, or to one line that says what is in the way. */
public final class Start {

    private Start() {}

    /**
     * Returns when the program runs or its command is done; ends the process where it cannot.
     *
     * @param own commands that need neither database nor data folder
     */
    public static void start(Class<?> program, List<ProgramCommand> own, String... arguments) {
        try {
            start(program, own, List.of(arguments), System.getenv());
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(
            Class<?> program,
            List<ProgramCommand> own,
            List<String> arguments,
            Map<String, String> environment) {
        for (var command : own) {
            if (!arguments.isEmpty() && arguments.getFirst().equals(command.name())) {
                System.out.print(command.run(arguments.subList(1, arguments.size())));
                return;
            }
        }
        var options = Options.parse(arguments);
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        var external = ExternalDatabase.in(environment);
        var terminal = new Terminal();
        switch (options.command()) {
            case RUN -> new Running(program, terminal).run(options, external);
            case BACKUP ->
                    new BackupCommands(external, terminal).backup(file(options), options.data());
            case RESTORE ->
                    new BackupCommands(external, terminal).restore(file(options), options.data());
            case OPERATOR ->
                    terminal.accept(
                            OpenDatabase.ask(
                                    external,
                                    options.data(),
                                    terminal,
                                    access -> operator(access, options, environment)));
        }
    }

    private static Path file(Options options) {
        return Path.of(options.about());
    }

    private static String operator(
            DatabaseAccess access, Options options, Map<String, String> environment) {
        var address =
                environment.getOrDefault("SAMSVAR_ADDRESS", "http://localhost:" + options.port());
        return "Choose a password within 24 hours at "
                + address
                + "/invitation/"
                + Operators.make(access, options.about()).text();
    }
}
