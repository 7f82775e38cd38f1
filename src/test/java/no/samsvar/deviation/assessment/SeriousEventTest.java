package no.samsvar.deviation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.breach.BreachExamples;
import no.samsvar.review.Due.Why;
import no.samsvar.review.Reviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeriousEventTest extends CaseTest {

    @Autowired Reviews reviews;

    Why why() {
        return lena.scope().call(() -> reviews.due()).why();
    }

    @Test
    @Requirement("REV-03")
    void aDecisionToReportToTheAuthorityProposesAnExtraReview() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Prøvesvar i feil konvolutt.");
        answer(id, BreachExamples.hivLetter());
        assertThat(why()).isEqualTo(Why.YEAR_PASSED);
        decide(id, null);
        assertThat(why()).isEqualTo(Why.SERIOUS_EVENT);
    }

    @Test
    void aDecisionNotToReportProposesNone() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Et vindu sto åpent.");
        answer(id, BreachExamples.openWindow());
        decide(id, "Ingen har vært inne.");
        assertThat(why()).isEqualTo(Why.YEAR_PASSED);
    }
}
