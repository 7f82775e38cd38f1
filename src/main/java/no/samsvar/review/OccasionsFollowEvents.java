package no.samsvar.review;

import no.samsvar.deviation.assessment.ReportDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deviation that must be reported to the authority is a reason to meet (REV-03). */
@Component
class OccasionsFollowEvents {

    private final ReviewRepository reviews;

    OccasionsFollowEvents(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void decided(ReportDecided decided) {
        reviews.raise(decided.deviation());
    }
}
