package no.samsvar.decision.content;

import static no.samsvar.decision.content.Consequence.Kind.AGREEMENT;
import static no.samsvar.decision.content.Consequence.Kind.ASSESSMENT;
import static no.samsvar.decision.content.Consequence.Kind.CASE;
import static no.samsvar.decision.content.Consequence.Kind.DECISION;
import static no.samsvar.decision.content.Consequence.Kind.MEASURE;
import static no.samsvar.decision.content.Consequence.Kind.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/**
 * The dispenser and the tracker, and what a near miss of each ends in; sources: 001 § 6.3, 004 §
 * 4.2.
 */
class DpiaTest {

    /** Nothing that points to high risk, until something is said. */
    static Given plain() {
        return Given.decision("dpia")
                .with("whose", "ours")
                .with("kind", "something")
                .with("made", "no")
                .with("listed", "none")
                .with("large", "no")
                .with("special", "no")
                .with("vulnerable", "no")
                .with("signs", "none");
    }

    /** 001 § 6.3: common elsewhere, nothing new collected, not much, but it reveals health. */
    static Given dispenser() {
        return plain().with("special", "yes").with("vulnerable", "yes");
    }

    static Given tracker() {
        return plain().with("listed", "location")
                .with("special", "yes")
                .with("vulnerable", "yes")
                .with("signs", "monitoring");
    }

    @Test
    void theMedicineDispenserIsPresumedAndMayEndInAReasonedNo() {
        assertThat(dispenser().outcome()).isEqualTo("presumed");
        assertThat(dispenser().rules()).containsExactly("vulnerable-groups");
        var departure = dispenser().decision().outcome("presumed").departure().orElseThrow();
        assertThat(departure.by()).isEqualTo(Departure.By.MANAGER);
        assertThat(departure.advice()).isTrue();
        assertThat(departure.allowed().en())
                .contains("way of working is new", "new is collected", "how much", "technology")
                .contains("supplier sees", "data reveal", "intrusive");
    }

    @Test
    void theMedicineDispenserWithOneFactChanged() {
        assertThat(dispenser().with("large", "yes").outcome()).isEqualTo("mandatory");
        assertThat(dispenser().with("listed", "innovative").outcome()).isEqualTo("mandatory");
        assertThat(dispenser().with("kind", "offline").outcome()).isEqualTo("no");
        assertThat(dispenser().with("vulnerable", "no").outcome()).isEqualTo("no");
        assertThat(dispenser().with("kind", "no-data").outcome()).isEqualTo("no-data");
    }

    @Test
    void trackingAPatientIsMandatoryAndEndsInPriorConsultation() {
        assertThat(tracker().outcome()).isEqualTo("mandatory");
        assertThat(tracker().rules()).containsExactly("listed-with-one-more");
        assertThat(tracker().decision().outcome("mandatory").departure()).isEmpty();
        assertThat(tracker().duties()).containsExactly("watching-a-patient");
        var after = tracker().with("made", "high");
        assertThat(after.outcome()).isEqualTo("consult");
        assertThat(after.rules()).containsExactly("high-risk-remains");
        assertThat(after.kinds()).containsExactly(MEASURE, CASE, MEASURE);
        assertThat(after.consequences().getFirst().what().en()).contains("The start is stopped");
        assertThat(after.decision().outcome("consult").departure()).isEmpty();
    }

    @Test
    void trackingWithOneFactChanged() {
        assertThat(tracker().with("made", "covers").outcome()).isEqualTo("covered");
        assertThat(tracker().with("made", "covers").rules()).containsExactly("already-made");
        assertThat(tracker().with("made", "changed").outcome()).isEqualTo("review");
        assertThat(tracker().with("made", "changed").rules()).containsExactly("risk-has-changed");
        assertThat(tracker().with("listed", "none").outcome()).isEqualTo("presumed");
        assertThat(tracker().with("listed", "none").duties()).containsExactly("watching-a-patient");
        var nothingMore = plain().with("listed", "location");
        assertThat(nothingMore.outcome()).isEqualTo("no");
        assertThat(nothingMore.duties()).isEmpty();
        assertThat(nothingMore.with("signs", "combined").outcome()).isEqualTo("mandatory");
        assertThat(nothingMore.with("large", "yes").outcome()).isEqualTo("mandatory");
    }

    @Test
    void whatStandsInTheLawOrOnTheListIsMandatoryWithoutMore() {
        for (var hit : List.of("automatic", "watching", "other")) {
            assertThat(plain().with("listed", hit).outcome()).as(hit).isEqualTo("mandatory");
            assertThat(plain().with("listed", hit).rules()).containsExactly("in-law-or-list");
            assertThat(plain().with("kind", "call").with("listed", hit).outcome())
                    .as(hit)
                    .isEqualTo("mandatory");
        }
        for (var half : List.of("location", "body", "innovative", "research", "gathered")) {
            assertThat(plain().with("listed", half).outcome()).as(half).isEqualTo("no");
            assertThat(plain().with("listed", half).with("special", "yes").outcome())
                    .as(half)
                    .isEqualTo("mandatory");
        }
    }

    @Test
    @Requirement({"DPIA-53", "DPIA-55"})
    void healthDataOnALargeScaleIsAFullDpiaAndEitherAloneIsNot() {
        var both = plain().with("large", "yes").with("special", "yes");
        assertThat(both.outcome()).isEqualTo("mandatory");
        assertThat(both.rules()).containsExactly("sensitive-at-large");
        assertThat(both.kinds()).containsExactly(CASE, MEASURE, AGREEMENT, MEASURE);
        assertThat(both.with("special", "no").outcome()).isEqualTo("presumed");
        assertThat(both.with("special", "no").rules()).containsExactly("many-people");
        assertThat(both.with("large", "no").outcome()).isEqualTo("no");
        assertThat(both.decision().question("large").orElseThrow().help().en())
                .contains("how many people", "We read it so");
    }

    @Test
    @Requirement("DPIA-56")
    void technologyIsAskedWhetherItIsNewToUsAndNewInItself() {
        assertThat(plain().with("signs", "new").outcome()).isEqualTo("presumed");
        assertThat(plain().with("signs", "new").rules()).containsExactly("new-to-us");
        var inItself = plain().with("listed", "innovative").with("signs", "new");
        assertThat(inItself.outcome()).isEqualTo("mandatory");
        assertThat(inItself.duties()).containsExactly("new-in-itself");
        assertThat(plain().decision().question("signs").orElseThrow().help().en())
                .contains("who else uses the technology");
    }

    @Test
    @Requirement("DPIA-57")
    void vulnerableGroupsAreAStrongPresumptionThatOnlyAWrittenReasonDepartsFrom() {
        var children = plain().with("vulnerable", "yes");
        assertThat(children.outcome()).isEqualTo("presumed");
        assertThat(children.decision().outcome("presumed").departure().orElseThrow().allowed().en())
                .contains("the manager writes why");
        assertThat(children.with("vulnerable", "no").outcome()).isEqualTo("no");
        assertThat(children.unknown("vulnerable").outcome()).isEqualTo("undecided");
    }

    @Test
    void digitalSupervisionIsPresumed() {
        var supervision = plain().with("signs", "monitoring");
        assertThat(supervision.outcome()).isEqualTo("presumed");
        assertThat(supervision.rules()).containsExactly("monitored");
        assertThat(supervision.duties()).isEmpty();
        assertThat(supervision.with("vulnerable", "yes").duties())
                .containsExactly("watching-a-patient");
        assertThat(supervision.with("signs", "none").outcome()).isEqualTo("no");
    }

    @Test
    void anyTwoOfTheEuropeanCriteriaArePresumedAndOneIsNot() {
        var four = List.of("scoring", "automatic", "combined", "blocks");
        for (var one : four) {
            assertThat(plain().with("signs", one).outcome()).as(one).isEqualTo("no");
            assertThat(plain().with("special", "yes").with("signs", one).outcome())
                    .as(one)
                    .isEqualTo("presumed");
            for (var other : four) {
                if (!one.equals(other)) {
                    var two = plain().with("signs", one, other);
                    assertThat(two.outcome()).as(one + other).isEqualTo("presumed");
                    assertThat(two.rules()).containsExactly("two-criteria");
                }
            }
        }
    }

    @Test
    void theFourStartingPointsOfTheGuideAreLowRiskUntilTheLawHits() {
        assertThat(plain().with("kind", "no-data").outcome()).isEqualTo("no-data");
        assertThat(plain().with("kind", "no-data").rules()).containsExactly("no-personal-data");
        assertThat(dispenser().with("kind", "consumer").rules()).containsExactly("not-ours-to-run");
        for (var kind : List.of("offline", "call")) {
            var low = dispenser().with("kind", kind);
            assertThat(low.outcome()).as(kind).isEqualTo("no");
            assertThat(low.rules()).as(kind).containsExactly("low-risk-to-begin-with");
            assertThat(low.with("large", "yes").outcome()).as(kind).isEqualTo("mandatory");
        }
    }

    @Test
    void ordinaryCareInOnePracticeNeedsNone() {
        var practice = dispenser().with("kind", "practitioner");
        assertThat(practice.outcome()).isEqualTo("no");
        assertThat(practice.rules()).containsExactly("ordinary-practice");
        assertThat(practice.with("listed", "innovative").outcome()).isEqualTo("mandatory");
        assertThat(practice.with("kind", "something").outcome()).isEqualTo("presumed");
    }

    @Test
    void aNoIsAShortAssessmentWithReasonDeciderDateAndWhatReopensIt() {
        assertThat(plain().outcome()).isEqualTo("no");
        assertThat(plain().rules()).containsExactly("nothing-points-to-high-risk");
        assertThat(plain().kinds()).containsExactly(ASSESSMENT, RECORD, DECISION);
        assertThat(plain().consequences().getFirst().what().en())
                .contains("the basis, the purpose", "privacy is looked after", "against risk");
        assertThat(plain().consequences().get(1).what().en())
                .contains("fair reason", "who made it", "date", "ask again");
        assertThat(plain().decision().outcome("no").departure().orElseThrow().by())
                .isEqualTo(Departure.By.ASSESSOR);
    }

    @Test
    void aProcessorHelpsAndTheControllerDecides() {
        var processor = tracker().with("whose", "processor");
        assertThat(processor.outcome()).isEqualTo("others");
        assertThat(processor.rules()).containsExactly("for-a-customer");
        assertThat(processor.kinds()).containsExactly(MEASURE, AGREEMENT);
        assertThat(tracker().consequences().get(2).what().en()).contains("promised to help");
    }

    @Test
    void equipmentHandedOutByOthersNeedsACopyAndOnesOwnPart() {
        var handed = dispenser().with("whose", "handed");
        assertThat(handed.outcome()).isEqualTo("presumed");
        assertThat(handed.duties()).containsExactly("handed-out-by-others");
        assertThat(handed.kinds()).contains(RECORD);
        assertThat(dispenser().duties()).isEmpty();
    }

    @Test
    void eachOfSeveralControllersApprovesForItself() {
        assertThat(dispenser().with("whose", "joint").duties())
                .containsExactly("several-controllers");
        assertThat(dispenser().with("whose", "joint").with("made", "covers").outcome())
                .isEqualTo("covered");
        assertThat(plain().with("kind", "no-data").with("whose", "joint").duties()).isEmpty();
    }

    @Test
    void watchingEmployeesAndResearchWithoutConsentHaveDutiesOfTheirOwn() {
        assertThat(plain().with("listed", "watching").duties())
                .containsExactly("employees-or-places");
        var research = plain().with("listed", "research").with("special", "yes");
        assertThat(research.duties()).containsExactly("research-without-consent");
        assertThat(research.with("special", "no").duties()).isEmpty();
    }
}
