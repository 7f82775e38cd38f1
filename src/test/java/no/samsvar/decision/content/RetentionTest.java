package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What 003 §§ 7.5 to 7.7, 002 step 7 and 004 §§ 6.6 and 10.3 say, each with one fact changed;
 * readings no. 20 and 21.
 */
class RetentionTest {

    static final Given CLINIC = Given.decision("retention").with("public", "no");
    static final Given MUNICIPALITY = Given.decision("retention").with("public", "yes");

    static Given keeping(String data) {
        return CLINIC.with("task", "set").with("data", data);
    }

    static Given erasing() {
        return CLINIC.with("task", "erase")
                .with("hold", "no")
                .with("needed", "no")
                .with("method", "secure")
                .with("places", "none");
    }

    static Given handingOver() {
        return CLINIC.with("task", "close").with("successor", "yes").with("told", "yes");
    }

    static String words(Given given) {
        return String.join(" ", given.consequences().stream().map(it -> it.what().en()).toList());
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "record,by-use,record",
        "log,log,log",
        "material,material,material",
        "accounting,five-years,accounting",
        "staff,staff,staff",
        "camera,camera,camera",
        "other,choose,no-number"
    })
    void eachSortOfDataHasItsRule(String data, String outcome, String rule) {
        assertThat(keeping(data).outcome()).isEqualTo(outcome);
        assertThat(keeping(data).rules()).containsExactly(rule);
        assertThat(words(keeping(data))).contains("a day to look at it again");
    }

    @Test
    void aRecordHasNoFixedTenYearsAndKeepsUntilItIsOfNoMoreUse() {
        var record = CLINIC.decision().outcome("by-use");
        assertThat(record.meaning().en()).contains("no fixed limit of ten years");
        assertThat(record.departure()).isEmpty();
        assertThat(CLINIC.decision().rule("record").sources())
                .contains("pasientjournalloven § 25", "RET-01");
    }

    @Test
    void aNumberThatIsNotLawIsAProposalAndOneThatIsLawCannotBeDepartedFrom() {
        for (var chosen : List.of("log", "staff", "choose")) {
            var outcome = CLINIC.decision().outcome(chosen);
            assertThat(outcome.meaning().en()).as(chosen).containsIgnoringCase("our proposal");
            assertThat(outcome.departure()).as(chosen).isPresent();
        }
        for (var law : List.of("five-years", "camera", "archive", "by-use")) {
            assertThat(CLINIC.decision().outcome(law).departure()).as(law).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "log", "material", "accounting", "staff", "other"})
    void inAPublicBodyTheArchiveRulesDecide(String data) {
        var municipality = MUNICIPALITY.with("task", "set").with("data", data);
        assertThat(municipality.outcome()).isEqualTo("archive");
        assertThat(municipality.rules()).containsExactly("archive-rules");
        assertThat(municipality.with("public", "no").outcome()).isNotEqualTo("archive");
        assertThat(municipality.with("data", "camera").outcome()).isEqualTo("camera");
        assertThat(municipality.unknown("public").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement("RET-02")
    void theArchiveQuestionComesBeforeAnErasureAndTheMethodIsRecorded() {
        var municipality = erasing().with("public", "yes").with("archive", "no");
        assertThat(municipality.outcome()).isEqualTo("archive-first");
        assertThat(municipality.rules()).containsExactly("archive-not-settled");
        assertThat(municipality.unknown("archive").outcome()).isEqualTo("undecided");
        var settled = municipality.with("archive", "yes");
        assertThat(settled.outcome()).isEqualTo("erase");
        assertThat(words(settled)).contains("the answer on the archive, the method, the date");
        assertThat(Asked.between(MUNICIPALITY, settled))
                .containsSubsequence("archive", "method")
                .hasSize(6);
    }

    @Test
    void whatIsStillOfUseOrNeededInACaseIsNotErased() {
        assertThat(erasing().outcome()).isEqualTo("erase");
        assertThat(erasing().rules()).containsExactly("beyond-recovery");
        assertThat(erasing().with("needed", "yes").outcome()).isEqualTo("keep");
        assertThat(erasing().with("needed", "yes").rules()).containsExactly("still-needed");
        assertThat(decisions(erasing().with("needed", "yes"))).containsExactly("new-use");
        assertThat(erasing().with("hold", "yes").outcome()).isEqualTo("wait");
        assertThat(erasing().with("hold", "yes").rules()).containsExactly("on-hold");
        assertThat(erasing().unknown("hold").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement("RET-56")
    void restrictedAccessIsNoErasureAndAnApprovedMethodIsRequired() {
        var restricted = erasing().with("method", "restrict");
        assertThat(restricted.outcome()).isEqualTo("not-erased");
        assertThat(restricted.rules()).containsExactly("only-restricted");
        assertThat(words(restricted)).contains("nobody can rebuild the data");
        var formatted = erasing().with("method", "ordinary");
        assertThat(formatted.outcome()).isEqualTo("not-erased");
        assertThat(formatted.rules()).containsExactly("can-be-recovered");
        assertThat(CLINIC.decision().outcome("not-erased").departure()).isEmpty();
    }

    @Test
    void whatIsMadeAnonymousMustBeShownToBeSo() {
        var anonymous = erasing().with("method", "anonymise");
        assertThat(anonymous.outcome()).isEqualTo("anonymise");
        assertThat(anonymous.rules()).containsExactly("anonymous");
        assertThat(anonymous.kinds()).containsExactly(Consequence.Kind.ASSESSMENT);
    }

    @ParameterizedTest
    @CsvSource({"copies,copies", "equipment,equipment", "processor,processor"})
    void everyPlaceIsADutyOfItsOwn(String place, String duty) {
        assertThat(erasing().duties()).isEmpty();
        assertThat(erasing().with("places", place).duties()).containsExactly(duty);
        assertThat(erasing().with("places", place).with("needed", "yes").duties()).isEmpty();
    }

    @Test
    void allPlacesAtOnceAreAllDuties() {
        var everywhere =
                erasing()
                        .with("places", "copies", "backups", "equipment", "processor")
                        .with("rotation", "erased");
        assertThat(everywhere.duties())
                .containsExactly("copies", "backups-erased", "equipment", "processor");
    }

    @Test
    void backupsExpireByRotationOnlyOnARiskAssessmentAndWithADate() {
        var rotated = erasing().with("places", "backups").with("rotation", "unassessed");
        assertThat(rotated.duties()).containsExactly("assess-rotation");
        assertThat(decisions(rotated)).containsExactly("risk-assessment");
        var assessed = rotated.with("rotation", "assessed");
        assertThat(assessed.duties()).containsExactly("backups-expire");
        assertThat(words(assessed)).contains("the date when the last copy is gone");
        assertThat(rotated.with("rotation", "erased").duties()).containsExactly("backups-erased");
        assertThat(erasing().with("places", "backups").next()).isEqualTo("rotation");
        assertThat(erasing().with("places", "copies").next()).isEqualTo("nothing");
    }

    @Test
    void equipmentLeavesTheHouseOnlyWithMethodProofDateAndResponsible() {
        var old = erasing().with("places", "equipment");
        assertThat(words(old)).contains("the method, the proof, the date and who is responsible");
        assertThat(decisions(old)).containsExactly("processor");
        assertThat(decisions(erasing().with("places", "copies"))).containsExactly("processor");
    }

    @Test
    void theSupplierConfirmsInWritingAndErasesOnlyAfterReceiptIsConfirmed() {
        var supplier = erasing().with("places", "processor");
        assertThat(supplier.kinds())
                .contains(Consequence.Kind.DECLARATION, Consequence.Kind.AGREEMENT);
        assertThat(words(supplier))
                .contains("written confirmation")
                .contains("only when you have confirmed that you have it");
    }

    @Test
    void recordsGoToASuccessorOnceThePatientsHaveBeenToldAndFollowed() {
        assertThat(handingOver().outcome()).isEqualTo("hand-over");
        assertThat(handingOver().rules()).containsExactly("handed-over");
        assertThat(words(handingOver())).contains("before the transfer is confirmed");
        var untold = handingOver().with("told", "no");
        assertThat(untold.outcome()).isEqualTo("tell-first");
        assertThat(untold.rules()).containsExactly("patients-not-told");
        assertThat(words(untold)).contains("those who said no or chose another");
        assertThat(handingOver().unknown("told").outcome()).isEqualTo("undecided");
    }

    @Test
    void recordsThatNobodyTakesOverAreDeliveredToTheNationalScheme() {
        var alone = handingOver().with("successor", "no");
        assertThat(alone.outcome()).isEqualTo("deliver");
        assertThat(alone.rules()).containsExactly("nobody-takes-over");
        assertThat(words(alone)).contains("Norsk helsearkiv").contains("Word to the patients");
        assertThat(alone.with("public", "yes").outcome()).isEqualTo("archive-closing");
        assertThat(alone.with("public", "yes").rules()).containsExactly("public-closing");
    }

    @Test
    void aClinicIsAskedTwoToSixQuestions() {
        assertThat(Asked.between(CLINIC, keeping("record"))).containsExactly("task", "data");
        assertThat(Asked.between(CLINIC, erasing()))
                .containsExactly("task", "hold", "needed", "method", "places");
        assertThat(
                        Asked.between(
                                CLINIC,
                                erasing().with("places", "backups").with("rotation", "assessed")))
                .hasSize(6);
        assertThat(Asked.between(CLINIC, handingOver()))
                .containsExactly("task", "successor", "told");
    }
}
