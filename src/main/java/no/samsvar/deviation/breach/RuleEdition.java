package no.samsvar.deviation.breach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a rule.
 *
 * @param checkedOn when a lawyer read it; null as long as it is a proposal
 * @param checkedBy who that was
 */
public record RuleEdition(
        String id,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy) {

    /** The edition of 23 November 2026, not yet checked by a lawyer. */
    public static RuleEdition proposal(String id) {
        return new RuleEdition(id, "2026-11", LocalDate.of(2026, 11, 23), null, null);
    }

    public boolean isProposal() {
        return checkedOn == null || checkedBy == null;
    }

    /** Such as {@code breach/2026-11}. */
    public String name() {
        return id + "/" + version;
    }
}
