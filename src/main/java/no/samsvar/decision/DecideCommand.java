package no.samsvar.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.dmn.DmnExport;
import no.samsvar.decision.explanation.Explaining;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.start.ProgramCommand;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.TextFiles;
import no.samsvar.platform.text.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * {@code decide NAME FILE [nb|nn|en]}: what follows from the answers in a JSON file, or the
 * question to answer next; in bokmål where no language is named. {@code --dmn} in the place of the
 * file writes the decision itself as DMN 1.3.
 */
public final class DecideCommand implements ProgramCommand {

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw new CannotStart(
                    "decide needs the name of a decision, a file of answers, and a language (nb, nn"
                            + " or en) if it is not to be bokmål; the decisions are "
                            + names(Decisions.builtIn())
                            + ".");
        }
        var decision = decision(arguments.getFirst());
        var language = language(arguments.size() == 3 ? arguments.getLast() : "nb");
        if (arguments.get(1).equals("--dmn")) {
            return dmn(decision, language);
        }
        var file = Path.of(arguments.get(1));
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "There is no file " + file + "; write the answers into one, at first only {}.");
        }
        var answers = AnswerFile.read(decision, file);
        return new DecisionText(texts(), language)
                .about(new Explaining(decision, language).of(answers));
    }

    private static String dmn(Decision decision, Language language) {
        var file = new ByteArrayOutputStream();
        DmnExport.write(decision, language, file);
        return file.toString(UTF_8);
    }

    private static Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "«" + tag + "» is no language here; nb, nn and en are."));
    }

    private static Texts texts() {
        try {
            return TextFiles.texts(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
