package no.samsvar.decision.content;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision can end.
 *
 * @param departing how one may depart from it; null where nobody may
 */
public record Outcome(
        String name,
        Wording title,
        Wording meaning,
        List<Consequence> consequences,
        @Nullable Departure departing) {

    public Optional<Departure> departure() {
        return Optional.ofNullable(departing);
    }
}
