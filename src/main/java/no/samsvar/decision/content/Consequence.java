package no.samsvar.decision.content;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What must be there because of an outcome or a duty.
 *
 * @param days within which it must be there, counted from the day it is decided; null where the
 *     sources give no time
 * @param decision the name of the decision to make next; null unless it is one
 */
public record Consequence(
        Kind kind,
        Wording what,
        @Nullable Integer days,
        @Nullable String decision,
        List<String> sources) {

    /** What sort of thing it is, which says where it is kept. */
    public enum Kind {
        AGREEMENT,
        ASSESSMENT,
        CASE,
        /** Another decision of these. */
        DECISION,
        DECLARATION,
        /** A decision about one person by the law on public administration (vedtak). */
        FORMAL_DECISION,
        MEASURE,
        NOTICE,
        RECORD
    }

    public Optional<Integer> within() {
        return Optional.ofNullable(days);
    }

    public Optional<String> next() {
        return Optional.ofNullable(decision);
    }
}
