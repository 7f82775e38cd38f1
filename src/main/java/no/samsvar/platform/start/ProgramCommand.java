package no.samsvar.platform.start;

import java.util.List;

/** A command that a room adds to the command line. */
public interface ProgramCommand {

    String name();

    /**
     * What to print.
     *
     * @param arguments those after the name
     * @throws no.samsvar.platform.CannotStart with one line that says what to do
     */
    String run(List<String> arguments);
}
