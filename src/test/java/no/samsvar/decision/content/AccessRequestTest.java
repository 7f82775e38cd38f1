package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What 003 § 7.3 and 000 no. 3 c say, each with one fact changed; reading no. 17. */
class AccessRequestTest {

    static final Given KNOWN = Given.decision("access-request").with("also", "none");

    static Given from(String who) {
        return KNOWN.with("whose", "ours").with("who", who).with("identity", "yes");
    }

    static Given patient() {
        return from("patient").with("grounds", "none");
    }

    static Given parent(String age) {
        return from("parent").with("age", age).with("against", "no").with("child-objects", "no");
    }

    static String words(Given given) {
        return String.join(" ", given.consequences().stream().map(it -> it.what().en()).toList());
    }

    @Test
    void thePatientSeesTheWholeRecordFreeOfChargeWithinThirtyDays() {
        assertThat(patient().outcome()).isEqualTo("give");
        assertThat(patient().decision().outcome("give").meaning().en())
                .contains("free of charge")
                .contains("30 days and never more than one month");
        assertThat(patient().consequences())
                .anyMatch(it -> it.sources().contains("RGT-15"))
                .allMatch(it -> it.within().isEmpty());
        assertThat(patient().with("whose", "other").outcome()).isEqualTo("refer");
    }

    @Test
    @Requirement("RGT-13")
    void soundLogsXRaysAndVideoAreGivenTooAlsoWhereKeptForQualityWork() {
        var recorded = patient().with("also", "material");
        assertThat(recorded.duties()).containsExactly("all-material");
        assertThat(words(recorded))
                .contains("X-rays", "sound logs", "video", "kept for quality work");
        assertThat(patient().duties()).isEmpty();
        assertThat(from("patient").with("grounds", "none").unknown("also").verdict().lacking())
                .containsExactly("also");
    }

    @Test
    void theLogSaysWhoFromWhichEnterpriseAcquiredWhatAndWhen() {
        var log = patient().with("also", "log");
        assertThat(log.duties()).containsExactly("log-extract");
        assertThat(words(log)).contains("person, enterprise, which information and time");
        var refused = log.with("grounds", "life").with("clinician", "yes");
        assertThat(refused.duties()).containsExactly("log-extract");
        assertThat(log.with("whose", "other").duties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"life,danger-to-life", "close,inadvisable-for-others"})
    @Requirement("RGT-14")
    void onlyAPartIsRefusedByOneOfTwoCriteriaAndOnlyWithACliniciansReason(
            String ground, String rule) {
        var refused = patient().with("grounds", ground).with("clinician", "yes");
        assertThat(refused.outcome()).isEqualTo("refuse-part");
        assertThat(refused.rules()).containsExactly(rule);
        assertThat(words(refused))
                .contains("by which criterion, why and who answers for it")
                .contains("complain to the county governor")
                .contains("doctor or lawyer cannot be refused");
        var unexplained = refused.with("clinician", "no");
        assertThat(unexplained.outcome()).isEqualTo("give");
        assertThat(unexplained.rules()).containsExactly("ground-without-reason");
        assertThat(refused.unknown("clinician").outcome()).isEqualTo("undecided");
    }

    @Test
    void anExcessiveRequestCanBeRefusedButNeedNot() {
        var again = patient().with("grounds", "excessive");
        assertThat(again.outcome()).isEqualTo("refuse-excessive");
        assertThat(again.rules()).containsExactly("excessive");
        assertThat(again.decision().outcome("refuse-excessive").departure()).isPresent();
        assertThat(again.decision().outcome("no-right").departure()).isEmpty();
    }

    @Test
    void aPatientUnderSixteenSeesTheRecordFromTwelveInWordsThatSuitTheAge() {
        var twelve = from("child").with("age", "twelve").with("grounds", "none");
        assertThat(twelve.outcome()).isEqualTo("give");
        assertThat(twelve.duties()).containsExactly("for-a-child");
        assertThat(patient().duties()).isEmpty();
        var younger = twelve.with("age", "under-12");
        assertThat(younger.outcome()).isEqualTo("through-parents");
        assertThat(younger.rules()).containsExactly("young-child");
        var partly = twelve.with("grounds", "close").with("clinician", "yes");
        assertThat(partly.outcome()).isEqualTo("refuse-part");
        assertThat(partly.duties()).containsExactly("for-a-child");
    }

    @Test
    void parentsSeeTheRecordOfAChildUnlessTheChildOrWeightyConcernForItSaysOtherwise() {
        assertThat(parent("under-12").outcome()).isEqualTo("give");
        assertThat(parent("twelve").outcome()).isEqualTo("give");
        assertThat(parent("twelve").with("child-objects", "yes").rules())
                .containsExactly("child-objects");
        assertThat(parent("under-12").with("against", "yes").rules())
                .containsExactly("weighty-for-child");
        assertThat(parent("sixteen").rules()).containsExactly("sixteen");
        for (var limited :
                List.of(
                        parent("sixteen"),
                        parent("twelve").with("child-objects", "yes"),
                        parent("under-12").with("against", "yes"))) {
            assertThat(limited.outcome()).isEqualTo("parental-only");
            assertThat(words(limited)).contains("What must the parents know");
        }
        assertThat(parent("twelve").unknown("child-objects").outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "guardian,representative-unfit",
        "representative,representative-unfit",
        "professional,special-reasons-professional",
        "bereaved,special-reasons-bereaved"
    })
    void whoeverAsksForAnotherIsRefusedOnlyForWeightyReasonsOfTheirOwn(String who, String rule) {
        assertThat(from(who).with("against", "no").outcome()).isEqualTo("give");
        assertThat(from(who).with("against", "yes").outcome()).isEqualTo("refuse-person");
        assertThat(from(who).with("against", "yes").rules()).containsExactly(rule);
        assertThat(from(who).with("against", "no").with("identity", "no").outcome())
                .isEqualTo("clarify");
    }

    @Test
    void aRepresentativeMaySeeWhatThePatientIsRefused() {
        var refused = patient().with("grounds", "life").with("clinician", "yes");
        assertThat(refused.outcome()).isEqualTo("refuse-part");
        for (var who : List.of("representative", "professional")) {
            var instead = refused.with("who", who).with("against", "no");
            assertThat(instead.outcome()).as(who).isEqualTo("give");
        }
    }

    @Test
    void anEmployeeSeesWhatIsKeptAboutThemExceptWhatAnExceptionCovers() {
        var employee = from("employee").with("against", "no");
        assertThat(employee.outcome()).isEqualTo("give-employee");
        assertThat(employee.with("against", "yes").outcome()).isEqualTo("refuse-employee");
        assertThat(employee.with("against", "yes").rules()).containsExactly("employee-exception");
        assertThat(employee.with("also", "log").duties()).isEmpty();
        assertThat(employee.with("also", "elsewhere").duties()).containsExactly("collect");
    }

    @Test
    void theCuriousAndTheInsurerHaveNoAccess() {
        var other = KNOWN.with("whose", "ours").with("who", "other");
        assertThat(other.outcome()).isEqualTo("no-right");
        assertThat(other.next()).isEqualTo("nothing");
        assertThat(other.with("who", "patient").next()).isEqualTo("identity");
    }

    @Test
    void doubtAboutWhoAsksIsSettledFirstAndIsNoRefusal() {
        var doubtful = patient().with("identity", "no");
        assertThat(doubtful.outcome()).isEqualTo("clarify");
        assertThat(doubtful.rules()).containsExactly("identity-unclear");
        assertThat(words(doubtful)).contains("No copy of ID is kept");
    }

    @Test
    @Requirement("RGT-01")
    void whatConcernsAnotherProvidersRegisterIsReferredThereWithWordsToSend() {
        var elsewhere = KNOWN.with("whose", "other");
        assertThat(elsewhere.outcome()).isEqualTo("refer");
        assertThat(elsewhere.next()).isEqualTo("nothing");
        assertThat(words(elsewhere)).contains("the enterprise that has the record");
        assertThat(elsewhere.with("whose", "shared").outcome()).isEqualTo("pass-on");
        assertThat(elsewhere.with("whose", "customer").outcome()).isEqualTo("tell-customer");
        assertThat(elsewhere.with("whose", "ours").outcome()).isEqualTo("undecided");
    }

    @Test
    void moreTimeIsToldOfWithReasonsInsideTheFirstMonth() {
        var large = patient().with("also", "complex");
        assertThat(large.duties()).containsExactly("extension");
        assertThat(words(large)).contains("before the first month is out");
        assertThat(large.with("also", "complex", "elsewhere", "log").duties())
                .containsExactly("log-extract", "collect", "extension");
    }

    @ParameterizedTest
    @ValueSource(strings = {"give", "refuse-part", "give-employee", "refuse-employee"})
    void everyAnswerIsInACaseWithoutTheDataThemselves(String outcome) {
        var decision = KNOWN.decision();
        assertThat(decision.outcome(outcome).consequences())
                .extracting(Consequence::kind)
                .contains(Consequence.Kind.CASE, Consequence.Kind.NOTICE);
    }

    @Test
    @Requirement("RGT-53")
    void everyRuleSaysWhichActDecides() {
        for (var rule : KNOWN.decision().rules()) {
            assertThat(rule.sources())
                    .as(rule.rule().name())
                    .anyMatch(it -> it.startsWith("GDPR art.") || it.contains("loven §"));
        }
        assertThat(KNOWN.decision().rule("danger-to-life").sources())
                .contains("pasient- og brukerrettighetsloven § 5-1");
    }

    @Test
    void aClinicIsAskedFiveToSevenQuestions() {
        var nothing = Given.decision("access-request");
        assertThat(Asked.between(nothing, patient()))
                .containsExactly("whose", "who", "identity", "grounds", "also");
        assertThat(
                        Asked.between(
                                nothing, patient().with("grounds", "life").with("clinician", "no")))
                .hasSize(6);
        assertThat(Asked.between(nothing, parent("twelve"))).hasSize(7);
        assertThat(Asked.between(nothing, parent("sixteen"))).hasSize(5);
        assertThat(Asked.between(nothing, from("bereaved").with("against", "no"))).hasSize(5);
    }
}
