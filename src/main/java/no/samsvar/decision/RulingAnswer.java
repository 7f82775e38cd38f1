package no.samsvar.decision;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param chosen the options' names, parted by commas; null where nobody knew
 * @param asked with {@code said} in this language, exactly what was asked and answered
 * @param fact the register's fact it was taken from; null where somebody answered
 */
public record RulingAnswer(
        String question,
        @Nullable String chosen,
        String asked,
        @Nullable String said,
        Language language,
        @Nullable String fact,
        @Nullable UUID answeredBy,
        Instant answeredAt) {

    public boolean unknown() {
        return chosen == null;
    }

    /** The options' names; none where nobody knew. */
    public Set<String> options() {
        return chosen == null ? Set.of() : Set.of(chosen.split(","));
    }
}
