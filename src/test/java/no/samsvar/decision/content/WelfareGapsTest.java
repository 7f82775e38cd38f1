package no.samsvar.decision.content;

import static no.samsvar.decision.content.WelfareStartTest.TYPES;
import static no.samsvar.decision.content.WelfareStartTest.decisions;
import static no.samsvar.decision.content.WelfareStartTest.dispenser;
import static no.samsvar.decision.content.WelfareStartTest.gps;
import static no.samsvar.decision.content.WelfareStartTest.service;
import static no.samsvar.decision.content.WelfareStartTest.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** What is lacking stops the start of a welfare technology service, and comes back as tasks. */
class WelfareGapsTest {

    static Given lacking(String... what) {
        return dispenser().with("lacking", what);
    }

    @Test
    @Requirement({"WELF-06", "INTRO-06"})
    void riskPrivacyAndAgreementsMustBeClosedAlsoForATrial() {
        for (var one : List.of("purpose", "risk", "dpia", "agreements")) {
            assertThat(lacking(one).outcome()).as(one).isEqualTo("not-yet");
            assertThat(lacking(one).rules()).containsExactly("risk-privacy-agreements");
            assertThat(lacking(one).duties()).as(one).contains(one);
            assertThat(sources(lacking(one), Consequence.Kind.MEASURE)).contains("WELF-06");
            for (var type : TYPES) {
                assertThat(service(type).with("lacking", one).outcome()).isEqualTo("not-yet");
            }
        }
        var question = dispenser().decision();
        assertThat(question.intro().en()).contains("a trial included");
        assertThat(question.outcome("not-yet").meaning().en()).contains("a trial too");
        assertThat(question.outcome("not-yet").departure()).isEmpty();
    }

    @Test
    void usersAccessRecordAndRoutinesMustBeSettledToo() {
        for (var one : List.of("involved", "access", "journal", "routine")) {
            assertThat(lacking(one).outcome()).as(one).isEqualTo("not-yet");
            assertThat(lacking(one).rules()).as(one).containsExactly("users-staff-record");
            assertThat(lacking(one).duties()).as(one).contains(one);
            assertThat(dispenser().duties()).as(one).doesNotContain(one);
        }
    }

    @Test
    void severalGapsComeBackAsTheirTasks() {
        assertThat(lacking("risk", "journal", "roles").duties())
                .contains("risk", "journal")
                .doesNotContain("access", "routine");
        assertThat(dispenser().unknown("lacking").outcome()).isEqualTo("undecided");
    }

    @Test
    void aGapIsNotHiddenByATransferThatCannotBeChosen() {
        assertThat(lacking("risk").with("flow", "all").outcome()).isEqualTo("not-yet");
        assertThat(lacking("roles").with("flow", "all").outcome()).isEqualTo("flow-off");
    }

    @Test
    void expertsWhoWereNotHeardAreHeardFirstUnlessTheManagerHasAReason() {
        var unheard = lacking("roles");
        assertThat(unheard.outcome()).isEqualTo("hear-first");
        assertThat(unheard.decision().outcome("hear-first").departure())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.by()).isEqualTo(Departure.By.MANAGER);
                            assertThat(it.advice()).isTrue();
                        });
        assertThat(dispenser().outcome()).isEqualTo("start");
    }

    @Test
    void usersWhoWereNotInformedAndInvolvedAreGivenBoth() {
        assertThat(sources(lacking("involved"), Consequence.Kind.RECORD)).contains("WELF-03");
        assertThat(sources(lacking("involved"), Consequence.Kind.NOTICE)).contains("INTRO-04");
        assertThat(sources(dispenser(), Consequence.Kind.RECORD)).doesNotContain("WELF-03");
    }

    @Test
    void eachDataElementGetsItsVerdictAndEachPartyItsAgreement() {
        assertThat(sources(lacking("purpose"), Consequence.Kind.RECORD)).contains("WELF-04");
        assertThat(sources(lacking("agreements"), Consequence.Kind.RECORD)).contains("WELF-05");
        assertThat(decisions(lacking("agreements"))).contains("processor");
        assertThat(decisions(lacking("purpose"))).doesNotContain("processor");
    }

    @Test
    void withoutARecordKeeperOrRoutinesTheServiceDoesNotStart() {
        assertThat(sources(lacking("journal"), Consequence.Kind.MEASURE)).contains("WELF-09");
        assertThat(sources(lacking("routine"), Consequence.Kind.MEASURE)).contains("WELF-16");
    }

    @Test
    void theDecisionIsKeptAndTheServiceIsLookedAtAgain() {
        assertThat(sources(dispenser(), Consequence.Kind.RECORD)).contains("WELF-02");
        assertThat(sources(dispenser(), Consequence.Kind.MEASURE)).contains("WELF-01");
        assertThat(sources(lacking("access"), Consequence.Kind.MEASURE)).contains("WELF-01");
        assertThat(decisions(lacking("access"))).contains("retention");
        assertThat(sources(service("plain"), Consequence.Kind.RECORD)).doesNotContain("WELF-02");
    }

    @Test
    @Requirement("HOME-01")
    void equipmentInTheHomeNeedsItsRisksMapped() {
        var home = sources(dispenser(), Consequence.Kind.ASSESSMENT);
        assertThat(home)
                .contains("HOME-01", "HOME-02", "HOME-03", "HOME-04", "HOME-05", "HOME-06")
                .contains("HOME-07", "HOME-08");
        assertThat(dispenser().with("home", "no").duties()).doesNotContain("home");
    }

    @Test
    @Requirement("HOME-10")
    void treatmentThatCanBeChangedFromOutsideNeedsAThoroughAssessment() {
        var remote = dispenser().with("connection", "remote");
        assertThat(remote.duties()).contains("changed-from-outside");
        assertThat(sources(remote, Consequence.Kind.ASSESSMENT)).contains("HOME-10", "HOME-12");
        assertThat(sources(remote, Consequence.Kind.MEASURE)).contains("HOME-11");
        for (var less : List.of("none", "sends", "two-way")) {
            assertThat(remote.with("connection", less).duties())
                    .as(less)
                    .doesNotContain("changed-from-outside");
        }
    }

    @Test
    @Requirement("HOME-09")
    void equipmentThatTalksBackIsAChannelToo() {
        for (var both : List.of("two-way", "remote")) {
            var talking = dispenser().with("connection", both);
            assertThat(talking.duties()).as(both).contains("talks-back");
            assertThat(decisions(talking)).as(both).contains("channel");
        }
        assertThat(gps().with("connection", "sends").duties()).doesNotContain("talks-back");
    }
}
