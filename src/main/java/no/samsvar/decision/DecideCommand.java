package no.samsvar.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.start.ProgramCommand;

/**
 * {@code decide NAME FILE}: what follows from the answers in a JSON file, or the question to answer
 * next. In English, as the rest of the command line is.
 */
public final class DecideCommand implements ProgramCommand {

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new CannotStart(
                    "decide needs the name of a decision and a file of answers; the decisions are "
                            + names(Decisions.builtIn())
                            + ".");
        }
        var decision = decision(arguments.getFirst());
        var file = Path.of(arguments.getLast());
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "There is no file " + file + "; write the answers into one, at first only {}.");
        }
        return new DecisionText(decision).about(AnswerFile.read(decision, file));
    }

    private static Decision decision(String name) {
        var all = Decisions.builtIn();
        return all.find(name)
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "There is no decision «"
                                                + name
                                                + "»; there are "
                                                + names(all)
                                                + "."));
    }

    private static String names(Decisions all) {
        return all.all().stream().map(Decision::name).collect(Collectors.joining(", "));
    }
}
