package no.samsvar.review.minutes;

import static no.samsvar.review.ReviewKinds.REVIEW;

import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import no.samsvar.review.Agenda;
import no.samsvar.review.ReviewKinds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whatever made or moved a review (a page, a file, a program), it has its agenda, the facts are
 * kept when it is held, and the minutes are written when they are approved. In the same action.
 */
@Component
class ReviewsFollowFacts {

    private final Register register;
    private final Agenda agenda;
    private final Sealing sealing;

    ReviewsFollowFacts(Register register, Agenda agenda, Sealing sealing) {
        this.register = register;
        this.agenda = agenda;
        this.sealing = sealing;
    }

    @EventListener
    void changed(EntryChanged changed) {
        if (changed.kind().equals(REVIEW.name())) {
            agenda.settle(changed.id());
            if (register.entry(changed.id()).status().equals(ReviewKinds.APPROVED)) {
                sealing.seal(changed.id());
            }
        }
    }
}
