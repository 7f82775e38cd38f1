package no.samsvar.decision.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers lead, with all that applies beside it.
 *
 * @param result of the table
 * @param duties each by its name, in their order; unknown where an answer can still change it
 * @param asked the next question whose answer can change anything; null where none can, or where
 *     nobody knows those that could
 * @param lacking unknown answers without which something stays open, in the order of the questions
 */
public record Verdict(
        Result result, Map<String, Truth> duties, @Nullable String asked, List<String> lacking) {

    public Optional<String> next() {
        return Optional.ofNullable(asked);
    }

    /** Whether no answer can change anything any more. */
    public boolean complete() {
        return asked == null && lacking.isEmpty();
    }

    public List<String> applying() {
        return duties.keySet().stream().filter(it -> duties.get(it) == Truth.YES).toList();
    }
}
