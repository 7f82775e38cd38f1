package no.samsvar.decision.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.decision.engine.Question;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question as people are asked it.
 *
 * @param help in plain words
 * @param illustrated with examples; null where the help says enough
 * @param options what can be chosen, by name, in the question's order
 * @param unknown whom to ask, and with which words, where one does not know
 * @param known where a register may know the answer; null where none does
 */
public record AskedQuestion(
        Question question,
        Wording ask,
        Wording help,
        @Nullable Wording illustrated,
        Map<String, Wording> options,
        Wording unknown,
        @Nullable Known known,
        List<String> sources) {

    public String name() {
        return question.name();
    }

    public Optional<Wording> examples() {
        return Optional.ofNullable(illustrated);
    }

    public Optional<Known> fact() {
        return Optional.ofNullable(known);
    }
}
