package no.samsvar.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.catalogue.content.ChecklistItem;

/** A point of a checklist as it stands: what is asked, what was answered, what is proposed. */
public record ChecklistPoint(
        ChecklistItem item, Optional<GivenAnswer> given, Optional<Proposal> proposal) {

    /** Whether the text has changed since it was answered. */
    public boolean reworded() {
        return given.filter(it -> !item.question().in(it.language()).equals(it.question()))
                .isPresent();
    }

    /** Whether it comes up when the list is gone through again. */
    public boolean again(LocalDate today) {
        return reworded() || given.filter(it -> it.olderThanAYear(today)).isPresent();
    }

    /** Whether somebody has to answer it, for the first time or again. */
    public boolean open(LocalDate today) {
        return given.isEmpty() || again(today);
    }

    public boolean answered(Answer answer) {
        return given.filter(it -> it.answer() == answer).isPresent();
    }

    public boolean awaitsApproval() {
        return given.filter(GivenAnswer::awaitsApproval).isPresent();
    }
}
