package no.samsvar.review;

import static no.samsvar.review.ReviewKinds.APPROVED;
import static no.samsvar.review.ReviewKinds.HELD;
import static no.samsvar.review.ReviewKinds.PLANNED;
import static no.samsvar.review.ReviewKinds.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.deviation.assessment.ReportDecided;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureSource;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.TodayItem;
import no.samsvar.review.Due.Why;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class ReviewsTest extends ReviewTest {

    @Autowired ReviewsToday today;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    List<String> waiting(Someone who) {
        return as(who, () -> transaction.execute(_ -> today.items())).stream()
                .map(TodayItem::key)
                .toList();
    }

    void refused(EntryId review, String state, String code) {
        int version = version(review);
        assertThatThrownBy(
                        () -> by(lena, () -> register.move(REVIEW, review, version, state, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
    }

    @Test
    void whatIsHeldSaysWhenWhoCameAndWhoWrote() {
        var review = planned();
        refused(review, HELD, "review.held-when");
        refused(review, APPROVED, "review.held-when");
        hold(review, held(lena, lena));
        assertThat(state(review)).isEqualTo(HELD);
    }

    @Test
    void whatHasNotBeenHeldYetIsNotHeld() {
        var review = planned();
        var form = new HeldForm(TODAY.plusDays(1), null, Set.of(), "Alle", lena.id().value(), null);
        assertThatThrownBy(() -> hold(review, form)).hasMessage("review.held-in-future");
    }

    @Test
    @Requirement("REV-02")
    void theApprovedOneIsFollowedByTheNextInAYear() {
        var review = approved();
        var next =
                as(lena, () -> register.all(REVIEW)).stream()
                        .filter(one -> !one.entry().id().equals(review))
                        .toList();
        assertThat(next).hasSize(1);
        assertThat(next.getFirst().entry().status()).isEqualTo(PLANNED);
        assertThat(next.getFirst().fields().plannedOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(next.getFirst().entry().title())
                .isEqualTo("Sikkerhetspraten " + (TODAY.getYear() + 1));
    }

    @Test
    void aDeviationThatMustBeReportedProposesAnExtraOneUntilItIsHeld() {
        var deviation = planned();
        by(lena, () -> register.move(REVIEW, deviation, 0, PLANNED, null));
        assertThat(waiting(lena)).containsExactly("review.today.planned");
        var far = ReviewFields.planned("Sikkerhetspraten", TODAY.plusYears(1));
        by(lena, () -> register.change(REVIEW, deviation, 1, far, owned()));
        by(
                lena,
                () ->
                        transaction.executeWithoutResult(
                                _ -> events.publishEvent(new ReportDecided(deviation))));
        assertThat(waiting(lena)).containsExactly("review.today.event");
        var due = as(lena, () -> reviews.due());
        assertThat(due).isEqualTo(new Due(Why.SERIOUS_EVENT, TODAY.plusDays(14)));
        hold(deviation, held(lena, lena));
        assertThat(as(lena, () -> reviews.due()).why()).isEqualTo(Why.NOTHING);
    }

    @Test
    void theManagerAloneApproves() {
        var review = planned();
        hold(review, held(lena, lena));
        assertThat(waiting(lena)).contains("review.today.approve");
        var eva = examples.with(Role.EMPLOYEE, lena);
        int version = version(review);
        assertThatThrownBy(() -> by(eva, () -> reviews.approve(review, version)))
                .hasMessage("register.needs-decision");
        approve(review);
        assertThat(waiting(lena)).doesNotContain("review.today.approve");
    }

    @Test
    void aDayForLookingAgainDoesNotHoldTheApprovalBackAndIsTakenAway() {
        var review = planned();
        hold(review, held(lena, lena));
        var stored = as(lena, () -> register.find(REVIEW, review));
        var shared = new EntryFields(lena.id().value(), null, null, LocalDate.of(2027, 1, 1));
        by(
                lena,
                () ->
                        register.change(
                                REVIEW, review, stored.entry().version(), stored.fields(), shared));
        refused(review, APPROVED, "review.no-review-day");
        approve(review);
        assertThat(as(lena, () -> register.entry(review)).reviewOn()).isNull();
    }

    @Test
    @Requirement("REV-10")
    void whatMustBeFollowedUpNeedsAMeasureWithWhoAndWhenBeforeItIsApproved() {
        var review = planned();
        say(review, Topic.SUPPLIERS, Finding.FOLLOW_UP, null);
        hold(review, held(lena, lena));
        refused(review, APPROVED, "review.follow-up-without-measure");
        say(review, Topic.SUPPLIERS, Finding.FOLLOW_UP, "Ring leverandøren");
        approve(review);
        var point = point(review, Topic.SUPPLIERS);
        var measure = as(lena, () -> agenda.measures(review)).get(point.id()).getFirst();
        assertThat(measure.entry().ownerId()).isEqualTo(lena.id().value());
        assertThat(measure.fields().deadline()).isEqualTo(TODAY.plusDays(30));
        assertThat(measure.fields().source()).isEqualTo(MeasureSource.REVIEW);
    }
}
