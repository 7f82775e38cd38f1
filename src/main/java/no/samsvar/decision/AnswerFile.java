package no.samsvar.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import no.samsvar.decision.content.AskedQuestion;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.engine.Answers;
import no.samsvar.platform.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in a JSON object: an option, a list of options, or null where nobody knows. */
final class AnswerFile {

    private static final String NO_OBJECT = " is not one JSON object, such as {\"data\": \"yes\"}.";

    private AnswerFile() {}

    static Answers read(Decision decision, Path file) {
        var answers = Answers.NONE;
        for (var answer : object(file).properties()) {
            var question =
                    decision.question(answer.getKey())
                            .orElseThrow(
                                    () ->
                                            new CannotStart(
                                                    decision.name()
                                                            + " asks nothing called «"
                                                            + answer.getKey()
                                                            + "»; it asks "
                                                            + asked(decision)
                                                            + "."));
            answers =
                    answer.getValue().isNull()
                            ? answers.withUnknown(answer.getKey())
                            : answers.with(answer.getKey(), chosen(question, answer.getValue()));
        }
        return answers;
    }

    private static JsonNode object(Path file) {
        try {
            var read = new JsonMapper().readTree(Files.readString(file));
            if (read.isObject()) {
                return read;
            }
            throw new CannotStart(file + NO_OBJECT);
        } catch (JacksonException | IOException e) {
            throw new CannotStart(file + NO_OBJECT, e);
        }
    }

    private static Set<String> chosen(AskedQuestion question, JsonNode value) {
        var chosen = new HashSet<String>();
        if (value.isArray()) {
            value.values().forEach(it -> chosen.add(it.asString("")));
        } else {
            chosen.add(value.asString(""));
        }
        if (!question.question().allows(chosen)) {
            throw new CannotStart(
                    question.question().name()
                            + " takes "
                            + (question.question().several() ? "some of " : "one of ")
                            + String.join(", ", question.options().keySet())
                            + ", or null where nobody knows"
                            + (question.question().several()
                                    ? "; " + question.question().alone() + " stands alone."
                                    : "."));
        }
        return chosen;
    }

    private static String asked(Decision decision) {
        return String.join(
                ", ", decision.questions().stream().map(it -> it.question().name()).toList());
    }
}
