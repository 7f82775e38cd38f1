package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Who comes in, what goes out, and what is signed first; sources: 004 §§ 6.5 and 10, 002. */
class RemoteAccessTest {

    static Given begun(String errand) {
        return Given.decision("remote-access")
                .with("errand", errand)
                .with("contact", "glimpse")
                .with("solution", "ours")
                .with("guard", "nothing")
                .with("refusal", "no")
                .with("changes", "no")
                .with("site", "none");
    }

    static Given leaving(String errand) {
        return Given.decision("remote-access")
                .with("errand", errand)
                .with("stored", "yes")
                .with("erased", "no");
    }

    static Given loan() {
        return leaving("loan").with("erased", "yes").with("unclear", "nothing");
    }

    static List<String> sources(Given given, Consequence.Kind kind) {
        return given.consequences().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.sources().stream())
                .toList();
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream()
                .map(Consequence::next)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void supportThatIsLetInAndWatchedNeedsDeclarationsOnly() {
        for (var errand : List.of("remote", "visit")) {
            assertThat(begun(errand).outcome()).as(errand).isEqualTo("declaration");
            assertThat(begun(errand).kinds())
                    .as(errand)
                    .contains(Consequence.Kind.DECLARATION)
                    .doesNotContain(Consequence.Kind.AGREEMENT);
            assertThat(begun(errand).with("contact", "none").outcome()).isEqualTo("nothing");
        }
    }

    @Test
    void accessThatIsAlwaysOpenIsAGreyZone() {
        var standing = begun("remote").with("contact", "standing");
        assertThat(standing.outcome()).isEqualTo("assess");
        assertThat(standing.kinds())
                .contains(Consequence.Kind.DECLARATION, Consequence.Kind.ASSESSMENT);
        assertThat(standing.with("contact", "glimpse").outcome()).isEqualTo("declaration");
    }

    @Test
    void aSupplierThatOperatesTheJournalFromOutsideHasItsAccessInTheAgreement() {
        var operates = begun("remote").with("contact", "part");
        assertThat(operates.outcome()).isEqualTo("agreement");
        assertThat(operates.rules()).containsExactly("part-of-the-task");
        assertThat(sources(operates, Consequence.Kind.AGREEMENT)).contains("ACC-05");
        assertThat(sources(operates, Consequence.Kind.RECORD)).contains("ACC-05");
        var keeps = operates.with("contact", "keeps");
        assertThat(keeps.outcome()).isEqualTo("agreement");
        assertThat(keeps.rules()).containsExactly("takes-along");
    }

    @Test
    void theSameAnswersAreReadAsInTheDecisionOnProcessors() {
        var processor =
                Given.decision("processor")
                        .with("data", "yes")
                        .with("purpose", "us")
                        .with("operations", "nothing");
        assertThat(begun("remote").outcome())
                .isEqualTo(processor.with("access", "support").outcome());
        assertThat(begun("remote").with("contact", "part").outcome()).isEqualTo("agreement");
        assertThat(processor.with("access", "part").outcome()).isEqualTo("processor");
        assertThat(begun("remote").with("contact", "standing").outcome()).isEqualTo("assess");
        assertThat(processor.with("access", "standing").outcome()).isEqualTo("grey");
    }

    @Test
    @Requirement("REM-08")
    void theOnlyMrMachineIsWeighedBothWays() {
        var machine = begun("call-home").with("refusal", "yes");
        assertThat(machine.duties()).contains("cost-of-no");
        assertThat(sources(machine, Consequence.Kind.ASSESSMENT)).contains("REM-08");
        assertThat(machine.with("refusal", "no").duties()).doesNotContain("cost-of-no");
        assertThat(machine.with("errand", "visit").duties()).doesNotContain("cost-of-no");
    }

    @Test
    void eachLinkIsListedAndWhatCallsHomeIsAssessedForSecurityAndPatients() {
        assertThat(sources(begun("remote"), Consequence.Kind.RECORD)).contains("REM-04");
        assertThat(sources(begun("call-home"), Consequence.Kind.RECORD)).contains("REM-04");
        assertThat(begun("call-home").duties()).contains("call-home");
        assertThat(sources(begun("call-home"), Consequence.Kind.ASSESSMENT)).contains("REM-07");
        var unassessed = begun("remote").with("guard", "risk");
        assertThat(decisions(unassessed)).containsExactly("risk-assessment");
        assertThat(begun("visit").duties()).isEmpty();
    }

    @Test
    void theSuppliersOwnSolutionCallsForAgreementAndInsight() {
        var theirs = begun("remote").with("solution", "theirs");
        assertThat(sources(theirs, Consequence.Kind.RECORD)).contains("REM-05", "REM-06");
        assertThat(begun("remote").duties()).doesNotContain("their-solution");
    }

    @Test
    void remoteHelpOverTheHealthNetworkHasADecisionOfItsOwn() {
        var network = begun("remote").with("solution", "network");
        assertThat(network.duties()).contains("health-network");
        assertThat(decisions(network)).containsExactly("health-network");
        assertThat(decisions(begun("remote"))).isEmpty();
    }

    @Test
    void whatIsMissingAroundRemoteAccessComesBackAsTasks() {
        for (var one : List.of("login", "opened", "log", "risk")) {
            assertThat(begun("remote").with("guard", one).duties()).as(one).contains(one);
            assertThat(begun("remote").duties()).as(one).doesNotContain(one);
        }
        assertThat(begun("remote").with("guard", "login", "log").duties())
                .contains("login", "log")
                .doesNotContain("opened");
    }

    @Test
    void aChangeTakesItsFiveStepsAlsoWhenTheSupplierMakesIt() {
        for (var errand : List.of("remote", "call-home", "visit")) {
            var changed = begun(errand).with("changes", "yes");
            assertThat(changed.duties()).as(errand).contains("changes");
            assertThat(sources(changed, Consequence.Kind.MEASURE)).contains("EQP-05", "EQP-08");
            assertThat(begun(errand).duties()).as(errand).doesNotContain("changes");
        }
        assertThat(begun("visit").decision().duty("changes").consequences().getFirst().what().en())
                .contains("Risk assessed", "tested", "put into use", "documented", "approved");
    }

    @Test
    @Requirement("REM-12")
    void inASpecialAreaTheRulesAreGivenAndWhoLacksTheCoursesIsEscorted() {
        for (var zone : List.of("infection", "radiation", "power")) {
            var visit = begun("visit").with("site", zone).with("courses", "no");
            assertThat(visit.duties()).as(zone).containsExactly("zone", "escort");
            assertThat(visit.with("courses", "yes").duties()).containsExactly("zone");
            assertThat(visit.with("site", "stop").duties()).containsExactly("permit");
        }
    }

    @Test
    void whatIsStoppedIsPermittedAndWhatIsConnectedIsChecked() {
        assertThat(begun("visit").with("site", "media").duties()).containsExactly("media");
        assertThat(begun("visit").with("site", "stop").duties()).containsExactly("permit");
        assertThat(begun("visit").with("site", "stop", "media").duties())
                .containsExactly("permit", "media");
    }

    @Test
    void equipmentWithDataSentForRepairNeedsAnAgreementAndAReceipt() {
        var repair = leaving("away");
        assertThat(repair.outcome()).isEqualTo("agreement");
        assertThat(repair.duties()).containsExactly("received");
        assertThat(sources(repair, Consequence.Kind.RECORD)).contains("REM-13");
        assertThat(repair.kinds()).contains(Consequence.Kind.DECLARATION);
        assertThat(repair.with("erased", "yes").outcome()).isEqualTo("erase-first");
        assertThat(repair.with("erased", "yes").duties()).isEmpty();
        assertThat(repair.with("stored", "no").outcome()).isEqualTo("nothing");
    }

    @Test
    void scrappedEquipmentIsNotDoneBeforeTheProofIsThere() {
        var scrapped = leaving("scrap");
        assertThat(scrapped.outcome()).isEqualTo("agreement");
        assertThat(scrapped.rules()).containsExactly("erased-by-others");
        assertThat(sources(scrapped, Consequence.Kind.RECORD)).contains("REM-14");
        assertThat(scrapped.with("erased", "yes").outcome()).isEqualTo("erase-first");
        assertThat(scrapped.with("erased", "yes").duties()).containsExactly("scrapped");
        assertThat(scrapped.with("stored", "no").outcome()).isEqualTo("nothing");
        assertThat(scrapped.with("stored", "no").duties()).isEmpty();
    }

    @Test
    void aLoanWaitsUntilLimitsUsersAndIntegrationsEachHaveSomebody() {
        for (var one : List.of("limits", "users", "integrations")) {
            var unclear = loan().with("unclear", one);
            assertThat(unclear.outcome()).as(one).isEqualTo("loan-wait");
            assertThat(unclear.rules()).as(one).containsExactly("set-up-unclear");
            assertThat(unclear.duties()).as(one).contains(one);
        }
        assertThat(loan().outcome()).isEqualTo("loan");
        assertThat(sources(loan(), Consequence.Kind.AGREEMENT)).contains("REM-01");
        assertThat(loan().with("stored", "no").rules()).containsExactly("loan-without-data");
    }

    @Test
    @Requirement("REM-03")
    void borrowedEquipmentMustBeErasableOrHoldNoNames() {
        assertThat(loan().rules()).containsExactly("loan-erased");
        assertThat(loan().duties()).containsExactly("return");
        assertThat(sources(loan(), Consequence.Kind.MEASURE)).contains("REM-02");
        var kept = loan().with("erased", "no");
        assertThat(kept.next()).isEqualTo("pseudonyms");
        assertThat(kept.with("pseudonyms", "yes").outcome()).isEqualTo("loan-agreement");
        assertThat(sources(kept.with("pseudonyms", "yes"), Consequence.Kind.ASSESSMENT))
                .contains("REM-03");
        assertThat(kept.with("pseudonyms", "no").outcome()).isEqualTo("loan-wait");
        assertThat(kept.with("pseudonyms", "no").rules()).containsExactly("loan-with-names");
        assertThat(kept.unknown("pseudonyms").outcome()).isEqualTo("undecided");
    }

    @Test
    void aVisitTakesFourQuestionsARepairThreeAndRemoteAccessSix() {
        assertThat(asked(begun("visit"))).hasSize(4);
        assertThat(asked(leaving("away"))).containsExactly("errand", "stored", "erased");
        assertThat(asked(leaving("scrap").with("stored", "no"))).hasSize(2);
        assertThat(asked(begun("remote")))
                .containsExactly("errand", "contact", "solution", "guard", "refusal", "changes");
        assertThat(asked(begun("call-home"))).hasSize(5).doesNotContain("guard");
        assertThat(asked(loan())).containsExactly("errand", "stored", "erased", "unclear");
    }

    static List<String> asked(Given wanted) {
        return Asked.between(Given.decision("remote-access"), wanted);
    }
}
