package no.samsvar.decision.content;

import static no.samsvar.decision.content.Consequence.Kind.ASSESSMENT;
import static no.samsvar.decision.content.Consequence.Kind.MEASURE;
import static no.samsvar.decision.content.Consequence.Kind.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** What demands an assessment; sources: 003 ch. 4.4 and 6, 001 § 4.3 and § 6.1, 004 § 4.1. */
class RiskAssessmentTest {

    static Given after(String... events) {
        return Given.decision("risk-assessment").with("event", events).with("whose", "us");
    }

    /** 003 ch. 6: Normland moved its record to the cloud. */
    static Given cloud() {
        return after("supplier", "new-system").with("existing", "old").with("started", "no");
    }

    @Test
    void normlandsMoveToARecordInTheCloudIsAssessedBeforehand() {
        assertThat(cloud().outcome()).isEqualTo("renew");
        assertThat(cloud().rules()).containsExactly("an-occasion-that-demands-it");
        assertThat(cloud().duties())
                .containsExactly("wait-until-assessed", "effects-on-people", "supplier-takes-part");
        assertThat(cloud().kinds()).startsWith(ASSESSMENT, ASSESSMENT, MEASURE, MEASURE);
        assertThat(cloud().with("existing", "none").outcome()).isEqualTo("new");
        assertThat(cloud().with("existing", "covers").outcome()).isEqualTo("not-now");
        assertThat(cloud().with("existing", "covers").duties())
                .containsExactly("effects-on-people");
    }

    @Test
    void normlandsYearlyTalkLooksAtItAgainWhenItsTimeHasCome() {
        var yearly = after("none").with("existing", "covers").with("due", "yes");
        assertThat(yearly.outcome()).isEqualTo("review");
        assertThat(yearly.rules()).containsExactly("its-time");
        assertThat(yearly.duties()).isEmpty();
        assertThat(yearly.with("due", "no").outcome()).isEqualTo("not-now");
        assertThat(yearly.with("existing", "old").outcome()).isEqualTo("review");
        assertThat(yearly.with("existing", "old").rules()).containsExactly("something-is-missing");
        assertThat(yearly.decision().outcome("review").departure().orElseThrow().by())
                .isEqualTo(Departure.By.ASSESSOR);
    }

    @Test
    void eachOccasionDemandsAnAssessmentAndWaitsForIt() {
        for (var event :
                List.of(
                        "new-processing",
                        "changed-processing",
                        "new-system",
                        "supplier",
                        "access")) {
            var occasion = after(event).with("existing", "old").with("started", "no");
            assertThat(occasion.outcome()).as(event).isEqualTo("renew");
            assertThat(occasion.duties()).as(event).contains("wait-until-assessed");
            assertThat(occasion.with("existing", "none").outcome()).as(event).isEqualTo("new");
            assertThat(occasion.with("existing", "none").duties()).contains("wait-until-assessed");
            assertThat(occasion.unknown("existing").outcome()).as(event).isEqualTo("undecided");
            assertThat(occasion.decision().outcome("renew").departure()).isEmpty();
        }
        assertThat(after("incident").with("existing", "old").outcome()).isEqualTo("renew");
        assertThat(change("yes").outcome()).isEqualTo("renew");
    }

    static Given change(String matters) {
        return after("change").with("existing", "old").with("matters", matters);
    }

    @Test
    void aChangeIsAssessedWhenItMattersAndNotWhenItDoesNot() {
        assertThat(change("yes").rules()).containsExactly("a-change-that-matters");
        assertThat(change("yes").with("started", "no").duties())
                .containsExactly("wait-until-assessed");
        assertThat(change("no").outcome()).isEqualTo("not-now");
        assertThat(change("no").rules()).containsExactly("a-change-without-effect");
        assertThat(change("no").next()).isEqualTo("nothing");
        assertThat(change("no").unknown("matters").outcome()).isEqualTo("undecided");
        assertThat(change("no").with("event", "change", "access").outcome()).isEqualTo("renew");
        assertThat(change("no").with("event", "change", "threats").outcome()).isEqualTo("review");
    }

    @Test
    void aSeriousIncidentIsAssessedAfterwardsAndReportedFirst() {
        var incident = after("incident").with("existing", "old");
        assertThat(incident.outcome()).isEqualTo("renew");
        assertThat(incident.rules()).containsExactly("after-an-incident");
        assertThat(incident.duties()).containsExactly("handle-the-incident");
        assertThat(incident.next()).isEqualTo("nothing");
        assertThat(incident.with("existing", "covers").outcome()).isEqualTo("not-now");
        assertThat(incident.with("event", "threats").duties()).isEmpty();
    }

    @Test
    void changedThreatsAskForALookThatMayWaitWithAReason() {
        var threats = after("threats").with("existing", "old");
        assertThat(threats.outcome()).isEqualTo("review");
        assertThat(threats.rules()).containsExactly("changed-threats");
        assertThat(threats.with("event", "threats", "incident").outcome()).isEqualTo("renew");
        assertThat(threats.with("existing", "covers").rules()).containsExactly("it-covers-this");
    }

    @Test
    void processingWithoutAnyAssessmentNeedsOneAlsoWhenNothingHappens() {
        var never = after("none").with("existing", "none");
        assertThat(never.outcome()).isEqualTo("new");
        assertThat(never.rules()).containsExactly("never-assessed");
        assertThat(never.with("started", "yes").duties()).containsExactly("started-too-early");
        assertThat(never.with("started", "no").duties()).isEmpty();
        assertThat(never.with("existing", "covers").with("due", "no").outcome())
                .isEqualTo("not-now");
    }

    @Test
    void whatIsInUseWithoutAnAssessmentIsADeviation() {
        assertThat(cloud().with("started", "yes").duties())
                .contains("started-too-early")
                .doesNotContain("wait-until-assessed");
        assertThat(cloud().unknown("started").duties())
                .doesNotContain("started-too-early", "wait-until-assessed");
        assertThat(cloud().unknown("started").verdict().lacking()).containsExactly("started");
    }

    @Test
    void anAssessmentStaysOpenWhileAnUnacceptableRiskLacksAMeasureInAnApprovedPlan() {
        for (var event : List.of("none", "threats")) {
            var open = after(event).with("existing", "unfinished");
            assertThat(open.outcome()).as(event).isEqualTo("finish");
            assertThat(open.rules()).as(event).containsExactly("unfinished");
            assertThat(open.kinds()).as(event).containsExactly(MEASURE);
            assertThat(open.consequences().getFirst().what().en())
                    .contains("deadline and responsible person", "manager has approved");
        }
        assertThat(after("new-system").with("existing", "unfinished").outcome()).isEqualTo("renew");
        assertThat(after("none").with("existing", "covers").with("due", "no").outcome())
                .isEqualTo("not-now");
    }

    @Test
    void aNoOnTheChecklistThatIsToStandTakesThreeLinesThatTheManagerApproves() {
        var refusal = Given.decision("risk-assessment").with("event", "refusal");
        assertThat(refusal.outcome()).isEqualTo("short");
        assertThat(refusal.rules()).containsExactly("only-a-refusal");
        assertThat(refusal.next()).isEqualTo("nothing");
        assertThat(refusal.consequences().getFirst().what().en())
                .contains("Three lines", "approved by the manager");
        var andMore = after("refusal", "change").with("existing", "old").with("matters", "no");
        assertThat(andMore.outcome()).isEqualTo("not-now");
        assertThat(andMore.duties()).containsExactly("standing-no");
        assertThat(andMore.with("event", "change").duties()).isEmpty();
    }

    @Test
    @Requirement("RISK-53")
    void equipmentThatSomebodyElseHandedOutIsAssessedByThemAndACopyIsFiled() {
        var handed = after("new-system").with("whose", "other");
        assertThat(handed.outcome()).isEqualTo("theirs");
        assertThat(handed.rules()).containsExactly("handed-out-by-others");
        assertThat(handed.kinds()).startsWith(RECORD, ASSESSMENT);
        assertThat(handed.consequences().getFirst().what().en()).contains("A copy");
        assertThat(handed.next()).isEqualTo("nothing");
        assertThat(handed.with("whose", "us").outcome()).isEqualTo("undecided");
    }

    @Test
    void sharedSolutionsAreAssessedOnceAndAccessBetweenEnterprisesNeedsABasis() {
        var shared = after("access").with("existing", "old").with("whose", "shared");
        assertThat(shared.duties()).containsExactly("access-between-enterprises", "made-once");
        assertThat(shared.with("whose", "us").duties())
                .containsExactly("access-between-enterprises");
        assertThat(shared.with("event", "supplier").duties())
                .containsExactly("supplier-takes-part", "made-once");
    }

    @Test
    void aClinicAnswersAtMostFiveQuestions() {
        assertThat(Given.decision("risk-assessment").next()).isEqualTo("event");
        assertThat(Given.decision("risk-assessment").with("event", "change").next())
                .isEqualTo("whose");
        assertThat(after("change").next()).isEqualTo("existing");
        assertThat(after("change").with("existing", "old").next()).isEqualTo("matters");
        assertThat(change("yes").next()).isEqualTo("started");
        assertThat(change("yes").with("started", "no").next()).isEqualTo("nothing");
        assertThat(after("none").with("existing", "covers").next()).isEqualTo("due");
    }
}
