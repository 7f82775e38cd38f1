package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** A yes to the service, and a yes to the use of data; source: 001 § 4.1, each with near misses. */
class ConsentTest {

    static Given care(String capable) {
        return Given.decision("consent")
                .with("what", "care")
                .with("capable", capable)
                .with("intrusive", "no")
                .with("novel", "no");
    }

    static Given data() {
        return Given.decision("consent")
                .with("what", "data")
                .with("statutory", "no")
                .with("free", "yes")
                .with("capable", "self")
                .with("given", "shown");
    }

    @Test
    @Requirement("BASIS-56")
    void aFormThatAsksForBothIsSplitBeforeAnythingElseIsAsked() {
        var both = Given.decision("consent");
        assertThat(both.next()).isEqualTo("what");
        assertThat(both.with("what", "both").outcome()).isEqualTo("split");
        assertThat(both.with("what", "both").next()).isEqualTo("nothing");
    }

    @Test
    @Requirement({"BASIS-62", "BASIS-65"})
    void dataOfAServiceThatMustBeRecordedNeverRestOnConsentAndPeopleAreTold() {
        var recorded = data().with("statutory", "yes");
        assertThat(recorded.outcome()).isEqualTo("not-consent");
        assertThat(recorded.kinds()).contains(Consequence.Kind.NOTICE);
        assertThat(data().outcome()).isEqualTo("valid");
    }

    @Test
    @Requirement("BASIS-64")
    void silenceIsNoConsentAndAnActThatNobodyKeptMustBeKept() {
        assertThat(data().with("given", "silence").outcome()).isEqualTo("ask-again");
        assertThat(data().with("given", "spoken").outcome()).isEqualTo("keep-it");
        assertThat(data().with("free", "no").outcome()).isEqualTo("other-basis");
        assertThat(data().with("capable", "child").outcome()).isEqualTo("parents");
        assertThat(data().with("capable", "lacking").outcome()).isEqualTo("representative");
    }

    @Test
    @Requirement("BASIS-60")
    void whoCannotConsentReceivesAServiceOnlyByOneOfFourGrounds() {
        var lacking = care("lacking").with("resists", "no");
        assertThat(lacking.outcome()).isEqualTo("on-behalf");
        assertThat(lacking.with("intrusive", "yes").outcome()).isEqualTo("locating");
        assertThat(lacking.with("resists", "yes").outcome()).isEqualTo("chapter-four-a");
        assertThat(care("force").outcome()).isEqualTo("chapter-nine");
        assertThat(care("child").outcome()).isEqualTo("parents");
        assertThat(care("self").outcome()).isEqualTo("conduct");
    }

    @Test
    @Requirement({"INTR-02", "INTR-03"})
    void intrusiveTechnologyNeedsItsGroundAndAYesOrNoToAFormalDecision() {
        var tracked = care("self").with("intrusive", "yes");
        assertThat(tracked.duties()).containsExactly("intrusive");
        assertThat(tracked.kinds())
                .contains(Consequence.Kind.ASSESSMENT, Consequence.Kind.FORMAL_DECISION);
        assertThat(care("self").duties()).isEmpty();
    }

    @Test
    @Requirement("BASIS-59")
    void whatIsNewToPeopleIsExplainedBetter() {
        assertThat(care("self").with("novel", "yes").duties()).containsExactly("more-information");
        assertThat(care("lacking").with("resists", "no").with("novel", "yes").duties()).isEmpty();
    }
}
