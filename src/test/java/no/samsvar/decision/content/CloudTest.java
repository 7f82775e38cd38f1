package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Cloud and transfer: the example of 003 § 5.1.1, what 004 § 6.2 demands, and GDPR ch. V. */
class CloudTest {

    static final String[] ALL_READY = {"risk", "agreement", "follow-up"};
    static final String[] ALL_DOCUMENTED = {"infrastructure", "reach", "control", "logging"};

    static Given shown() {
        return Given.decision("cloud").with("content", "special").with("shown", "yes");
    }

    static Given at(String... places) {
        return shown().with("place", places)
                .with("public", "no")
                .with("ready", ALL_READY)
                .with("documented", ALL_DOCUMENTED);
    }

    static Given elsewhere(String safeguard) {
        return at("other").with("safeguard", safeguard);
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    static List<String> whats(Given given) {
        return given.consequences().stream().map(it -> it.what().en()).toList();
    }

    @Test
    void theCloudJournalOfNormlandHealthCentreCanBeApproved() {
        assertThat(at("norway").outcome()).isEqualTo("approved");
        assertThat(at("norway").rules()).containsExactly("ready");
        assertThat(at("norway").duties()).containsExactly("screen-dpia");
        assertThat(at("eea").outcome()).isEqualTo("approved");
        assertThat(at("norway").with("shown", "no").outcome()).isEqualTo("show-first");
        assertThat(at("norway").with("ready", "risk", "agreement").outcome()).isEqualTo("not-yet");
        assertThat(at("norway").with("documented", "reach", "control", "logging").duties())
                .contains("ask-infrastructure");
    }

    @Test
    @Requirement("CLD-02")
    void assessmentAgreementAndFollowUpAllComeBeforeApproval() {
        var duties = List.of("assess-risk", "sign-agreement", "plan-follow-up");
        for (int missing = 0; missing < 3; missing++) {
            var left = new java.util.ArrayList<>(List.of(ALL_READY));
            left.remove(missing);
            var given = at("norway").with("ready", left.toArray(String[]::new));
            assertThat(given.outcome()).isEqualTo("not-yet");
            assertThat(given.rules()).containsExactly("not-ready");
            assertThat(given.duties()).contains(duties.get(missing));
            assertThat(given.duties()).filteredOn(duties::contains).hasSize(1);
        }
        assertThat(at("norway").with("ready", "none").duties()).containsAll(duties);
        assertThat(decisions(at("norway").with("ready", "none")))
                .contains("risk-assessment", "processor");
        assertThat(at("norway").duties()).doesNotContainAnyElementsOf(duties);
        assertThat(at("norway").unknown("ready").outcome()).isEqualTo("undecided");
    }

    @Test
    void withoutAnOverviewOfCountriesNothingIsApprovedAndOutsideTheEeaATransferIsAssessed() {
        var given = at("eea").with("shown", "no");
        assertThat(given.outcome()).isEqualTo("show-first");
        assertThat(given.rules()).containsExactly("not-shown");
        assertThat(given.kinds()).containsExactly(Consequence.Kind.RECORD);
        assertThat(whats(given).getFirst()).contains("storage countries, access countries");
        assertThat(whats(at("eea")).getFirst()).contains("Storage countries, access countries");
        var unassessed = elsewhere("unassessed");
        assertThat(unassessed.outcome()).isEqualTo("not-yet");
        assertThat(unassessed.rules()).containsExactly("basis-not-assessed");
        assertThat(unassessed.duties()).contains("assess-transfer");
        assertThat(unassessed.kinds()).contains(Consequence.Kind.ASSESSMENT);
        assertThat(elsewhere("assessed").outcome()).isEqualTo("approved-transfer");
        assertThat(elsewhere("assessed").duties()).doesNotContain("assess-transfer");
    }

    @Test
    @Requirement("CLD-04")
    void theApplicationHasThreeQuestionsOfItsOwn() {
        for (var missing : List.of("reach", "control", "logging")) {
            var answered =
                    List.of(ALL_DOCUMENTED).stream()
                            .filter(it -> !it.equals(missing))
                            .toArray(String[]::new);
            var given = at("norway").with("documented", answered);
            assertThat(given.duties()).as(missing).contains("ask-application");
            assertThat(given.duties()).as(missing).doesNotContain("ask-infrastructure");
            assertThat(given.outcome()).isEqualTo("approved");
        }
        assertThat(at("norway").with("documented", "none").duties())
                .contains("ask-application", "ask-infrastructure");
        assertThat(at("norway").duties()).doesNotContain("ask-application");
        assertThat(whats(at("norway").with("documented", "none")))
                .anyMatch(
                        it ->
                                it.contains("who reaches")
                                        && it.contains("access")
                                        && it.contains("logged"));
    }

    @Test
    void aSupportNightShiftInAnotherPartOfTheWorldIsATransfer() {
        assertThat(at("eea", "other").with("safeguard", "none").outcome()).isEqualTo("unlawful");
        assertThat(at("eea", "other").with("safeguard", "none").rules())
                .containsExactly("no-basis");
        assertThat(at("eea").outcome()).isEqualTo("approved");
    }

    @Test
    void standardClausesThatDoNotHoldCarryNothing() {
        assertThat(elsewhere("fails").outcome()).isEqualTo("unlawful");
        assertThat(elsewhere("none").outcome()).isEqualTo("unlawful");
        assertThat(elsewhere("assessed").outcome()).isEqualTo("approved-transfer");
        assertThat(elsewhere("assessed").with("ready", "none").outcome()).isEqualTo("not-yet");
    }

    @Test
    void consentToATransferDoesNotCarryAServiceThatRunsEveryDay() {
        assertThat(elsewhere("exception").outcome()).isEqualTo("unlawful");
        assertThat(elsewhere("exception").rules()).containsExactly("exception-only");
        assertThat(Decisions.builtIn().find("cloud").orElseThrow().outcomes())
                .allSatisfy(it -> assertThat(it.departure()).as(it.name()).isEmpty());
    }

    @Test
    void anApprovedCountryNeedsNoFurtherBasisButIsRecordedAndTold() {
        var given = at("adequate");
        assertThat(given.outcome()).isEqualTo("approved-transfer");
        assertThat(given.rules()).containsExactly("ready-with-transfer");
        assertThat(given.unknown("safeguard").outcome()).isEqualTo("approved-transfer");
        assertThat(given.kinds())
                .contains(
                        Consequence.Kind.RECORD,
                        Consequence.Kind.NOTICE,
                        Consequence.Kind.AGREEMENT);
        assertThat(given.duties()).doesNotContain("check-list");
    }

    @Test
    void anAmericanCompanyOnTheListIsWatchedAndOneOffItNeedsABasis() {
        var given = at("usa");
        assertThat(given.outcome()).isEqualTo("approved-transfer");
        assertThat(given.duties()).contains("check-list");
        assertThat(given.consequences())
                .filteredOn(it -> it.within().isPresent())
                .singleElement()
                .satisfies(it -> assertThat(it.what().nb()).contains("foreslår"));
        assertThat(elsewhere("none").outcome()).isEqualTo("unlawful");
    }

    @Test
    void aDataCentreInTheEeaWithAForeignOwnerIsNoTransferButIsAssessed() {
        var given = at("eea", "owner");
        assertThat(given.outcome()).isEqualTo("approved");
        assertThat(given.duties()).contains("foreign-law");
        assertThat(given.kinds()).contains(Consequence.Kind.ASSESSMENT);
        assertThat(at("eea").duties()).doesNotContain("foreign-law");
    }

    @Test
    void aPublicBodyAsksItsArchiveBeforeAnythingGoesAbroad() {
        assertThat(at("eea").with("public", "yes").duties()).contains("archive-abroad");
        assertThat(at("norway").with("public", "yes").duties()).doesNotContain("archive-abroad");
        assertThat(at("eea").duties()).doesNotContain("archive-abroad");
        assertThat(
                        Decisions.builtIn()
                                .find("cloud")
                                .orElseThrow()
                                .question("public")
                                .orElseThrow()
                                .fact()
                                .orElseThrow()
                                .option("CLINIC"))
                .contains("no");
    }

    @Test
    void aServiceWithoutPersonalDataIsOutsideAndEncryptionDoesNotMakeItSo() {
        var given = Given.decision("cloud").with("content", "none");
        assertThat(given.outcome()).isEqualTo("outside");
        assertThat(given.rules()).containsExactly("no-data");
        assertThat(given.next()).isEqualTo("nothing");
        assertThat(
                        Decisions.builtIn()
                                .find("cloud")
                                .orElseThrow()
                                .question("content")
                                .orElseThrow()
                                .help()
                                .en())
                .contains("Encryption does not change the answer");
    }

    @Test
    void healthDataLeadToTheQuestionOfAnImpactAssessment() {
        assertThat(at("norway").duties()).contains("screen-dpia");
        assertThat(decisions(at("norway"))).containsExactly("dpia");
        assertThat(at("norway").with("content", "personal").duties()).isEmpty();
    }

    @Test
    void aClinicAnswersFiveQuestionsWhereEverythingIsInNorway() {
        assertThat(Given.decision("cloud").next()).isEqualTo("content");
        assertThat(shown().next()).isEqualTo("place");
        assertThat(Given.decision("cloud").with("content", "special").next()).isEqualTo("shown");
        assertThat(shown().with("place", "norway").next()).isEqualTo("ready");
        assertThat(shown().with("place", "norway").with("ready", ALL_READY).next())
                .isEqualTo("documented");
        assertThat(at("norway").next()).isEqualTo("nothing");
        assertThat(shown().with("place", "eea").next()).isEqualTo("public");
        assertThat(shown().with("place", "other").with("public", "no").next())
                .isEqualTo("safeguard");
    }

    @Test
    void anUnknownCountryIsNeverTakenForTheEea() {
        var given = at("eea").unknown("place");
        assertThat(given.outcome()).isEqualTo("undecided");
        assertThat(given.verdict().lacking()).contains("place");
        assertThat(at("other").unknown("safeguard").outcome()).isEqualTo("undecided");
    }
}
