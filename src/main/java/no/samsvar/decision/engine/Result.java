package no.samsvar.decision.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers lead.
 *
 * @param outcomes all that are still possible; one when it is decided
 * @param rules those that may be the one that hits, in their order; one when every answer it needs
 *     is known
 * @param asked the next question whose answer can change the outcome; null where none can, or where
 *     nobody knows those that could
 * @param lacking unknown answers without which nothing is decided, in the order of the questions
 */
public record Result(
        Set<String> outcomes, List<Rule> rules, @Nullable String asked, List<String> lacking) {

    /** The outcome, where no answer can change it any more. */
    public Optional<String> outcome() {
        return outcomes.size() == 1 ? Optional.of(outcomes.iterator().next()) : Optional.empty();
    }

    public Optional<String> next() {
        return Optional.ofNullable(asked);
    }
}
