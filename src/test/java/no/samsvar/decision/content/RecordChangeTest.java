package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What 003 §§ 7.1 and 7.4 say, each with one fact changed; readings no. 17 to 19. */
class RecordChangeTest {

    static Given wish(String wish) {
        return Given.decision("record-change")
                .with("also", "none")
                .with("public", "no")
                .with("whose", "ours")
                .with("wish", wish)
                .with("identity", "yes");
    }

    static Given correction() {
        return wish("correct").with("wrong", "yes").with("method", "addition");
    }

    static Given erasure() {
        return wish("erase").with("ground", "burdensome").with("interest", "no");
    }

    static Given wrongPerson() {
        return wish("wrong-person").with("interest", "no");
    }

    static String words(Given given) {
        return String.join(" ", given.consequences().stream().map(it -> it.what().en()).toList());
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    @Test
    void whatIsWrongOrIncompleteIsCorrectedWithoutUndueDelay() {
        assertThat(correction().outcome()).isEqualTo("correct");
        assertThat(correction().rules()).containsExactly("correct");
        assertThat(words(correction())).contains("30 days after you received the request");
        var right = correction().with("wrong", "no");
        assertThat(right.outcome()).isEqualTo("refuse-correct");
        assertThat(right.rules()).containsExactly("nothing-wrong");
        assertThat(words(right))
                .contains("complain to the county governor")
                .contains("the reason for the no are written in the record");
    }

    @Test
    @Requirement("RGT-19")
    void aCorrectionIsANewEntryOrADatedAdditionAndNeverAnErasure() {
        assertThat(correction().with("method", "rewrite").outcome()).isEqualTo("correct");
        var erasing = correction().with("method", "remove");
        assertThat(erasing.outcome()).isEqualTo("other-method");
        assertThat(erasing.rules()).containsExactly("not-by-erasing");
        assertThat(wish("correct").with("wrong", "yes").next()).isEqualTo("method");
        assertThat(correction().unknown("method").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement("RGT-18")
    void erasureNeedsWhatIsWrongAndBurdensomeOrPlainlyUnnecessary() {
        assertThat(erasure().outcome()).isEqualTo("erase");
        assertThat(erasure().rules()).containsExactly("wrong-and-burdensome");
        assertThat(erasure().with("ground", "unnecessary").rules())
                .containsExactly("plainly-unnecessary");
        var disliked = erasure().with("ground", "neither");
        assertThat(disliked.outcome()).isEqualTo("refuse-erase");
        assertThat(disliked.rules()).containsExactly("no-ground-to-erase");
        assertThat(erasure().unknown("ground").outcome()).isEqualTo("undecided");
    }

    @Test
    void erasureWaitsForSupervisionClaimsAndTheArchive() {
        var claim = erasure().with("interest", "yes");
        assertThat(claim.outcome()).isEqualTo("refuse-erase");
        assertThat(claim.rules()).containsExactly("interest-against");
        var municipality = erasure().with("public", "yes").with("archive", "no");
        assertThat(municipality.outcome()).isEqualTo("ask-archive");
        assertThat(municipality.rules()).containsExactly("archive-first");
        assertThat(municipality.with("archive", "yes").outcome()).isEqualTo("erase");
        assertThat(municipality.unknown("archive").outcome()).isEqualTo("undecided");
    }

    @Test
    void whatIsErasedIsErasedFromCopiesBackupsAndSuppliersToo() {
        assertThat(decisions(erasure())).containsExactly("retention");
        assertThat(decisions(correction())).isEmpty();
    }

    @Test
    void whatIsOnTheWrongPersonIsMovedUnlessTheInterestOfOthersSpeaksAgainstErasingIt() {
        assertThat(wrongPerson().outcome()).isEqualTo("move");
        assertThat(wrongPerson().decision().rule("wrong-person").sources())
                .contains("helsepersonelloven § 44");
        assertThat(decisions(wrongPerson())).containsExactly("breach", "retention");
        assertThat(words(wrongPerson())).contains("The data in the right record, checked");
        var supervision = wrongPerson().with("interest", "yes");
        assertThat(supervision.outcome()).isEqualTo("keep-closed");
        assertThat(supervision.rules()).containsExactly("wrong-person-kept");
        assertThat(decisions(supervision)).containsExactly("breach");
        assertThat(erasure().with("interest", "no").with("ground", "neither").outcome())
                .isEqualTo("refuse-erase");
    }

    @Test
    void aMoveNeedsNobodyToAsk() {
        assertThat(wrongPerson().with("identity", "no").outcome()).isEqualTo("move");
        assertThat(wish("block-staff").with("identity", "no").outcome()).isEqualTo("block-staff");
        for (var asked : List.of(correction(), erasure(), wish("block").with("weighty", "no"))) {
            assertThat(asked.with("identity", "no").outcome()).isEqualTo("clarify");
            assertThat(asked.with("identity", "no").rules()).containsExactly("identity-unclear");
        }
    }

    @Test
    void blockingIsADutyAtThePatientsDemandAndAPermissionForStaff() {
        var patient = wish("block").with("weighty", "no");
        assertThat(patient.outcome()).isEqualTo("block");
        assertThat(patient.decision().outcome("block").departure()).isEmpty();
        assertThat(patient.kinds()).contains(Consequence.Kind.MEASURE);
        var colleague = wish("block-staff");
        assertThat(colleague.outcome()).isEqualTo("block-staff");
        assertThat(colleague.kinds()).containsExactly(Consequence.Kind.RECORD);
        assertThat(words(colleague)).contains("nothing about health");
    }

    @Test
    void aBlockIsBrokenOnlyForWeightyReasonsLoggedAndTold() {
        var danger = wish("block").with("weighty", "yes");
        assertThat(danger.outcome()).isEqualTo("block-but-show");
        assertThat(danger.rules()).containsExactly("block-overridden");
        assertThat(words(danger)).contains("in the log. The patient is told");
        assertThat(wish("block").unknown("weighty").verdict().result().outcomes())
                .containsExactlyInAnyOrder("block", "block-but-show");
        var sharing = wish("object").with("objection", "sharing").with("weighty", "no");
        assertThat(sharing.outcome()).isEqualTo("block");
        assertThat(sharing.with("weighty", "yes").outcome()).isEqualTo("block-but-show");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputed", "unlawful", "claim", "objection"})
    void useIsRestrictedOnEachOfFourGrounds(String ground) {
        assertThat(wish("restrict").with("restriction", ground).outcome()).isEqualTo("restrict");
        var none = wish("restrict").with("restriction", "none");
        assertThat(none.outcome()).isEqualTo("refuse-restrict");
        assertThat(none.rules()).containsExactly("no-ground-to-restrict");
    }

    @ParameterizedTest
    @CsvSource({
        "keeping,refuse-object,duty-to-keep",
        "register,register,register-rules",
        "marketing,stop,marketing"
    })
    void anObjectionDependsOnWhatItIsTo(String objection, String outcome, String rule) {
        var objecting = wish("object").with("objection", objection);
        assertThat(objecting.outcome()).isEqualTo(outcome);
        assertThat(objecting.rules()).containsExactly(rule);
    }

    @Test
    void useThatRestsOnATaskStopsUnlessCompellingReasonsAreShown() {
        var task = wish("object").with("objection", "task");
        assertThat(task.with("compelling", "no").outcome()).isEqualTo("stop");
        assertThat(task.with("compelling", "no").rules()).containsExactly("objection");
        assertThat(task.with("compelling", "yes").outcome()).isEqualTo("refuse-object");
        assertThat(task.with("compelling", "yes").rules()).containsExactly("compelling-reasons");
        assertThat(task.unknown("compelling").outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "other,refer,other-record",
        "customer,tell-customer,customers-record",
        "no-record,general,no-patient-record"
    })
    void onlyThePatientRecordOfOnesOwnIsChangedByTheHealthActs(
            String whose, String outcome, String rule) {
        var elsewhere = Given.decision("record-change").with("whose", whose);
        assertThat(elsewhere.outcome()).isEqualTo(outcome);
        assertThat(elsewhere.rules()).containsExactly(rule);
        assertThat(elsewhere.next()).isEqualTo("nothing");
        assertThat(correction().with("whose", whose).duties()).isEmpty();
    }

    @Test
    void thoseWhoReceivedItAreToldAndThoseWhoMayHaveSufferedFollowedUp() {
        assertThat(correction().duties()).isEmpty();
        for (var done : List.of(correction(), erasure(), wrongPerson())) {
            assertThat(done.with("also", "passed-on").duties()).containsExactly("tell-recipients");
            assertThat(done.with("also", "passed-on", "care").duties())
                    .containsExactly("tell-recipients", "care-affected");
        }
        var refused = correction().with("wrong", "no");
        assertThat(refused.with("also", "passed-on", "care").duties()).isEmpty();
    }

    @Test
    void everyRefusalIsInWritingWithItsReasonAndWhereToComplain() {
        var decision = wish("correct").decision();
        for (var outcome :
                List.of(
                        "refuse-correct",
                        "refuse-erase",
                        "keep-closed",
                        "refuse-restrict",
                        "refuse-object")) {
            assertThat(decision.outcome(outcome).consequences())
                    .as(outcome)
                    .anyMatch(
                            it ->
                                    it.kind() == Consequence.Kind.NOTICE
                                            && it.what().en().contains("A written no")
                                            && it.what().en().contains("complain to"));
            assertThat(decision.outcome(outcome).departure()).isEmpty();
        }
    }

    @Test
    @Requirement("RGT-53")
    void everyRuleSaysWhichActDecides() {
        for (var rule : wish("correct").decision().rules()) {
            assertThat(rule.sources())
                    .as(rule.rule().name())
                    .anyMatch(it -> it.startsWith("GDPR art.") || it.contains("loven §"));
        }
    }

    @Test
    void aClinicIsAskedFourToSixQuestions() {
        var clinic = Given.decision("record-change").with("public", "no");
        assertThat(Asked.between(clinic, correction()))
                .containsExactly("whose", "wish", "identity", "wrong", "method", "also");
        assertThat(Asked.between(clinic, erasure())).hasSize(6);
        assertThat(Asked.between(clinic, wrongPerson()))
                .containsExactly("whose", "wish", "interest", "also");
        assertThat(Asked.between(clinic, wish("block").with("weighty", "no"))).hasSize(4);
        assertThat(Asked.between(clinic, wish("block-staff"))).hasSize(2);
        var municipality = Given.decision("record-change").with("public", "yes");
        assertThat(
                        Asked.between(
                                municipality,
                                erasure().with("public", "yes").with("archive", "yes")))
                .hasSize(7);
    }
}
