package no.samsvar.platform.start;

import java.util.Iterator;
import java.util.List;
import no.samsvar.platform.CannotStart;

/**
 * What was asked for on the command line.
 *
 * @param about the backup's file or the operator's address; empty when the program is to run
 * @param data the folder that keeps everything
 */
record Options(Command command, String about, boolean demo, int port, String data, boolean help) {

    static final int PORT = 8080;

    static final String HELP =
            """
            samsvar [run] [--demo] [--port N] [--data DIR]   start the program (port 8080, data in ./data)
            samsvar backup FILE [--data DIR]                 everything into one file, also while it runs
            samsvar restore FILE [--data DIR]                a backup into an empty data folder or database
            samsvar operator ADDRESS [--data DIR]            makes somebody the operator of what runs here
            samsvar decide NAME FILE                         what follows from the answers in a JSON file
            samsvar --help                                   this text

            A PostgreSQL server (15 or newer) of your own instead of the one that comes along:
              SAMSVAR_DB_URL=jdbc:postgresql://host:5432/samsvar
              SAMSVAR_DB_USER, SAMSVAR_DB_PASSWORD               the program's role, which owns nothing
              SAMSVAR_DB_OWNER_USER, SAMSVAR_DB_OWNER_PASSWORD   the role that owns the tables
            """;

    enum Command {
        RUN,
        BACKUP,
        RESTORE,
        OPERATOR
    }

    static Options parse(List<String> arguments) {
        var options = new Options(Command.RUN, "", false, PORT, "data", false);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            options =
                    switch (argument) {
                        case "run" -> options;
                        case "backup" -> options.with(Command.BACKUP, value(argument, rest));
                        case "restore" -> options.with(Command.RESTORE, value(argument, rest));
                        case "operator" -> options.with(Command.OPERATOR, value(argument, rest));
                        case "--demo" -> options.withDemo();
                        case "--port" -> options.withPort(port(value(argument, rest)));
                        case "--data" -> options.withData(value(argument, rest));
                        case "--help", "-h" -> options.withHelp();
                        default ->
                                throw new CannotStart(
                                        "Samsvar does not know «"
                                                + argument
                                                + "»; ./samsvar --help shows what it knows.");
                    };
        }
        return options;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(
                    option + " needs a value; ./samsvar --help shows how it is written.");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CannotStart(
                    "--port needs a number up to 65535 and got «" + text + "»; give it another.");
        }
        return Integer.parseInt(text);
    }

    private Options with(Command chosen, String what) {
        return new Options(chosen, what, demo, port, data, help);
    }

    private Options withDemo() {
        return new Options(command, about, true, port, data, help);
    }

    private Options withPort(int chosen) {
        return new Options(command, about, demo, chosen, data, help);
    }

    private Options withData(String chosen) {
        return new Options(command, about, demo, port, chosen, help);
    }

    private Options withHelp() {
        return new Options(command, about, demo, port, data, true);
    }
}
