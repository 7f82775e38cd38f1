package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four deviations of 003 § 4.5, each with one fact changed; readings no. 1 to 5. */
class BreachTest {

    static final Given OURS = Given.decision("breach").with("ours", "yes");
    static final Given NOTHING_ELSE = OURS.with("others", "none");

    static Given hivLetter() {
        return NOTHING_ELSE
                .with("breach", "yes")
                .with("confidentiality", "high")
                .with("recipient", "secrecy")
                .with("integrity", "no")
                .with("availability", "no")
                .with("telling", "none");
    }

    static Given lawyerGuardian() {
        return NOTHING_ELSE
                .with("breach", "yes")
                .with("confidentiality", "medium")
                .with("risk", "medium")
                .with("recipient", "nothing")
                .with("integrity", "no")
                .with("availability", "no")
                .with("intrusion", "no")
                .with("unlikely", "yes");
    }

    static Given openWindow() {
        return NOTHING_ELSE
                .with("breach", "no")
                .with("why-none", "yes")
                .with("confidentiality", "no")
                .with("risk", "low")
                .with("integrity", "no")
                .with("availability", "no");
    }

    static Given ransomware() {
        return NOTHING_ELSE
                .with("breach", "yes")
                .with("confidentiality", "low")
                .with("risk", "low")
                .with("integrity", "low")
                .with("availability", "low")
                .with("intrusion", "shown")
                .with("unlikely", "yes");
    }

    static List<String> noticesOf(Given given) {
        return given.consequences().stream()
                .filter(it -> it.kind() == Consequence.Kind.NOTICE)
                .map(it -> it.what().en())
                .toList();
    }

    @Test
    void theHivLetterIsReportedAndToldToThePatient() {
        assertThat(hivLetter().outcome()).isEqualTo("high-risk");
        assertThat(hivLetter().rules()).containsExactly("high-risk");
        assertThat(hivLetter().duties()).containsExactly("tell-each-person");
        assertThat(noticesOf(hivLetter()))
                .anyMatch(it -> it.contains("72 hours"))
                .anyMatch(it -> it.contains("each of them"));
        var medium = hivLetter().with("confidentiality", "medium").with("risk", "medium");
        assertThat(medium.outcome()).isEqualTo("risk");
        assertThat(medium.duties()).isEmpty();
        assertThat(medium.with("risk", "high").outcome()).isEqualTo("high-risk");
    }

    @Test
    void theLettersToTheLawyerGuardianAreNotReportedOnceSomebodyHasDecidedSoAndWrittenWhy() {
        assertThat(lawyerGuardian().outcome()).isEqualTo("risk-unlikely");
        assertThat(lawyerGuardian().rules()).containsExactly("secrecy-lowered");
        assertThat(lawyerGuardian().kinds()).contains(Consequence.Kind.RECORD);
        assertThat(lawyerGuardian().with("unlikely", "no").outcome()).isEqualTo("risk");
        assertThat(lawyerGuardian().with("recipient", "decision").outcome()).isEqualTo("risk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secrecy", "confirmation", "one", "quick", "unread", "relation", "decision"})
    void eachOfTheFiveQuestionsAndTheSecrecyAndTheDecisionCounts(String missing) {
        var lawyer = lawyerGuardian().with("recipient", missing);
        assertThat(lawyer.outcome()).isEqualTo("risk");
        assertThat(lawyer.rules()).containsExactly("medium-risk");
    }

    @Test
    void secrecyLowersOneStepAndNeverWhatWasChangedOrIsMissing() {
        var high = lawyerGuardian().with("confidentiality", "high");
        assertThat(high.rules()).containsExactly("high-lowered");
        assertThat(high.outcome()).isEqualTo("risk");
        assertThat(high.with("recipient", "quick").outcome()).isEqualTo("high-risk");
        for (var property : List.of("integrity", "availability")) {
            var changed = lawyerGuardian().with(property, "medium");
            assertThat(changed.rules()).containsExactly("medium-change-or-loss");
            assertThat(changed.outcome()).isEqualTo("risk");
            assertThat(changed.with(property, "high").rules())
                    .containsExactly("high-change-or-loss");
            assertThat(changed.with(property, "low").outcome()).isEqualTo("risk-unlikely");
        }
        var nobodySaw = lawyerGuardian().with("confidentiality", "no");
        assertThat(nobodySaw.outcome()).isEqualTo("risk");
    }

    @Test
    void theOpenWindowIsADeviationThoughNoBreach() {
        assertThat(openWindow().outcome()).isEqualTo("not-a-breach");
        assertThat(openWindow().kinds())
                .contains(Consequence.Kind.CASE, Consequence.Kind.RECORD)
                .doesNotContain(Consequence.Kind.NOTICE);
        assertThat(openWindow().with("why-none", "no").rules())
                .containsExactly("no-without-reason");
        assertThat(openWindow().with("why-none", "no").outcome()).isEqualTo("undecided");
        assertThat(openWindow().with("breach", "yes").next()).isEqualTo("intrusion");
    }

    @ParameterizedTest
    @CsvSource({
        "confidentiality,low",
        "risk,medium",
        "risk,high",
        "integrity,low",
        "availability,medium"
    })
    void thatItIsNoBreachDoesNotStandAgainstTheOtherAnswers(String question, String answer) {
        var contradicted = openWindow().with(question, answer);
        assertThat(contradicted.outcome()).isEqualTo("undecided");
        assertThat(contradicted.rules()).containsExactly("no-contradicted");
    }

    @Test
    void theRansomwareIsAnUnlikelyRiskOnlyWithEvidenceThatNothingWasTakenOut() {
        assertThat(ransomware().outcome()).isEqualTo("risk-unlikely");
        assertThat(ransomware().rules()).containsExactly("risk-unlikely");
        var unshown = ransomware().with("intrusion", "not-shown");
        assertThat(unshown.outcome()).isEqualTo("risk");
        assertThat(unshown.rules()).containsExactly("intrusion-without-evidence");
        assertThat(ransomware().unknown("intrusion").outcome()).isEqualTo("undecided");
    }

    @Test
    void aLowRiskIsReportedUnlessAnAssessorWritesWhyARiskIsUnlikely() {
        var unexplained = ransomware().with("unlikely", "no");
        assertThat(unexplained.outcome()).isEqualTo("risk");
        assertThat(unexplained.rules()).containsExactly("low-without-reason");
        assertThat(ransomware().unknown("risk").verdict().lacking()).containsExactly("risk");
    }

    @Test
    @Requirement("DEV-11")
    void eachPropertyIsGradedAndOneThatNobodyHasAnsweredIsNeverLow() {
        for (var property : List.of("confidentiality", "integrity", "availability")) {
            var unknown = ransomware().unknown(property);
            assertThat(unknown.outcome()).as(property).isEqualTo("undecided");
            assertThat(unknown.verdict().lacking()).contains(property);
            var toStranger = ransomware().with("recipient", "secrecy");
            assertThat(toStranger.with(property, "medium").outcome()).isEqualTo("risk");
            assertThat(toStranger.with(property, "high").outcome()).isEqualTo("high-risk");
        }
    }

    @Test
    void anExceptionSparesThePeopleOnlyWithANameAndAReason() {
        for (var exception : List.of("unintelligible", "later-measures", "effort")) {
            var without = hivLetter().with("telling", exception).with("exception", "no");
            assertThat(without.duties()).containsExactly("tell-each-person");
        }
        var read = hivLetter().with("telling", "unintelligible").with("exception", "yes");
        assertThat(read.duties()).containsExactly("exception-applies");
        assertThat(read.with("telling", "later-measures").duties())
                .containsExactly("exception-applies");
        assertThat(read.with("telling", "effort").duties()).containsExactly("inform-publicly");
        assertThat(read.outcome()).isEqualTo("high-risk");
    }

    @Test
    void whatTheAuthorityRequiresIsToldWhateverTheOutcomeAndTheException() {
        for (var example : List.of(openWindow(), lawyerGuardian(), ransomware())) {
            assertThat(example.with("others", "ordered").duties())
                    .containsExactly("ordered-to-tell");
            assertThat(example.duties()).isEmpty();
        }
        for (var exception : List.of("unintelligible", "later-measures", "effort")) {
            var excepted = hivLetter().with("telling", exception).with("exception", "yes");
            assertThat(excepted.with("others", "ordered").duties())
                    .containsExactly("tell-each-person");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "harm,health-supervision",
        "danger,danger-to-patients",
        "device,medical-device",
        "essential,digital-security",
        "network,health-network",
        "accident,labour-inspection",
        "crime,police"
    })
    void aYesToOneOtherAuthoritySaysNothingOfTheRest(String trigger, String duty) {
        assertThat(openWindow().with("others", trigger).duties()).containsExactly(duty);
        assertThat(ransomware().with("others", trigger, "ordered").duties())
                .containsExactly("ordered-to-tell", duty);
    }

    @Test
    void healthSupervisionIsAskedAboutAlsoWhereNothingIsReportedOnPrivacy() {
        var asked = Given.decision("breach").with("ours", "yes").with("breach", "no");
        assertThat(Asked.between(asked, openWindow())).contains("others");
        assertThat(openWindow().with("others", "harm").duties()).contains("health-supervision");
        assertThat(openWindow().unknown("others").verdict().lacking()).containsExactly("others");
    }

    @Test
    void whoeverProcessesForACustomerTellsTheCustomer() {
        var supplier = hivLetter().with("ours", "no");
        assertThat(supplier.outcome()).isEqualTo("tell-controller");
        assertThat(noticesOf(supplier)).hasSize(1).first().asString().contains("customer");
        assertThat(supplier.with("others", "network").duties()).containsExactly("health-network");
    }

    @Test
    void aClinicIsAskedFourToEightQuestions() {
        assertThat(Asked.between(OURS, hivLetter()))
                .containsExactly("breach", "confidentiality", "recipient", "telling", "others")
                .hasSize(5);
        assertThat(Asked.between(OURS, openWindow())).hasSize(7);
        assertThat(Asked.between(OURS, ransomware())).hasSize(8);
        assertThat(Asked.between(OURS, lawyerGuardian())).hasSize(9);
        var reported = OURS.with("integrity", "no").with("availability", "no");
        assertThat(Asked.between(reported, lawyerGuardian())).hasSize(7);
        assertThat(Asked.between(reported.with("confidentiality", "no"), openWindow()))
                .containsExactly("breach", "why-none", "risk", "others");
    }
}
