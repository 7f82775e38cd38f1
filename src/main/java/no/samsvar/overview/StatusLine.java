package no.samsvar.overview;

import java.util.List;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;

/** How one area stands: what there is to look at, and all that is looked at to judge it. */
public record StatusLine(StatusArea area, List<Counted> facts) {

    /** A fact and how much there is of it. */
    public record Counted(StatusFact fact, int count) {}

    /** What is not as it should be. */
    public List<Counted> toFollowUp() {
        return facts.stream().filter(one -> one.count() > 0).toList();
    }

    /** Whether nothing that is counted needs anybody. */
    public boolean inOrder() {
        return toFollowUp().isEmpty();
    }
}
