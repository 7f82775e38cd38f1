package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Device or not, and who answers for it; sources: 001 §§ 3 and 4.3, 004 § 6.1. */
class MedicalDeviceTest {

    static Given answered(String supplier, String purpose) {
        return Given.decision("medical-device")
                .with("supplier", supplier)
                .with("purpose", purpose)
                .with("use", "intended")
                .with("handed", "ours")
                .with("data", "no")
                .with("parts", "none");
    }

    static Given device() {
        return answered("yes", "medical");
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
    void withoutTheSuppliersAnswerNothingIsSettledAndTheQuestionIsReadyToSend() {
        for (var purpose : List.of("medical", "accessory", "other")) {
            assertThat(answered("none", purpose).outcome()).isIn("doubt", "ask");
            assertThat(answered("yes", purpose).outcome()).isEqualTo("device");
        }
        for (var answer : List.of("yes", "no")) {
            assertThat(answered(answer, "other").consequences())
                    .as(answer)
                    .filteredOn(it -> it.kind() == Consequence.Kind.RECORD)
                    .singleElement()
                    .satisfies(it -> assertThat(it.what().en()).contains("source", "date"));
        }
        var question = device().decision().question("supplier").orElseThrow();
        assertThat(question.unknown().en()).startsWith("Ask the supplier: \"Is this a medical");
    }

    @Test
    void aGlucoseMeterWhoseSupplierHasNotAnsweredIsTreatedAsADevice() {
        assertThat(answered("none", "medical").outcome()).isEqualTo("doubt");
        assertThat(answered("none", "medical").rules()).containsExactly("medical-without-answer");
        assertThat(answered("none", "other").outcome()).isEqualTo("ask");
    }

    @Test
    void theCloudThatReceivesReadingsFollowsTheDeviceItIsUsedWith() {
        assertThat(answered("none", "accessory").rules())
                .containsExactly("accessory-without-answer");
        assertThat(answered("none", "accessory").outcome()).isEqualTo("doubt");
        assertThat(answered("no", "other").outcome()).isEqualTo("not-device");
    }

    @Test
    @Requirement("MED-13")
    void aNoAgainstTheManufacturersOwnPurposeGoesBackToTheSupplierAndInDoubtToTheAuthority() {
        for (var purpose : List.of("medical", "accessory")) {
            var doubt = answered("no", purpose);
            assertThat(doubt.outcome()).as(purpose).isEqualTo("doubt");
            assertThat(doubt.consequences())
                    .as(purpose)
                    .anySatisfy(it -> assertThat(it.what().en()).contains("written", "DMP"));
        }
        assertThat(answered("no", "other").outcome()).isEqualTo("not-device");
    }

    @Test
    void aDeviceNeedsItsDeclarationSuitabilityAndInstructionsInPlace() {
        assertThat(sources(device(), Consequence.Kind.RECORD)).contains("MED-10");
        assertThat(sources(device(), Consequence.Kind.ASSESSMENT)).contains("MED-10");
        assertThat(sources(device(), Consequence.Kind.MEASURE)).contains("MED-12");
        assertThat(answered("no", "other").kinds()).containsExactly(Consequence.Kind.RECORD);
    }

    @Test
    void aTrainingWatchUsedForDiagnosisIsUsedBeyondItsPurpose() {
        var watch = answered("no", "other").with("use", "beyond");
        assertThat(watch.outcome()).isEqualTo("beyond");
        assertThat(watch.decision().outcome("beyond").departure())
                .hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(Departure.By.MANAGER));
        assertThat(watch.with("use", "intended").outcome()).isEqualTo("not-device");
    }

    @Test
    void whoBuildsOrRebuildsADeviceAnswersAsItsMaker() {
        assertThat(device().with("use", "made").outcome()).isEqualTo("in-house");
        assertThat(device().outcome()).isEqualTo("device");
        assertThat(device().decision().outcome("in-house").departure()).isEmpty();
    }

    @Test
    void aDeviceThatHoldsDataStandsInTheRecordOfProcessing() {
        var holding = device().with("data", "yes");
        assertThat(holding.duties()).contains("personal-data");
        assertThat(sources(holding, Consequence.Kind.RECORD)).contains("MED-03");
        assertThat(decisions(holding)).containsExactly("risk-assessment", "dpia", "processor");
        assertThat(device().duties()).doesNotContain("personal-data");
        assertThat(answered("no", "other").with("data", "yes").duties()).contains("personal-data");
    }

    @Test
    void softwareCallsForTheManufacturersEvidence() {
        var programmed = device().with("parts", "program");
        assertThat(programmed.duties()).containsExactly("all-ours", "programmed");
        assertThat(sources(programmed, Consequence.Kind.ASSESSMENT)).contains("MED-04", "MED-05");
        assertThat(device().duties()).containsExactly("all-ours");
    }

    @Test
    void aNetworkCallsForTheManufacturersDemandsAndRiskDocumentation() {
        var networked = device().with("parts", "network");
        assertThat(networked.duties()).contains("networked");
        assertThat(sources(networked, Consequence.Kind.RECORD)).contains("MED-07");
        assertThat(sources(networked, Consequence.Kind.ASSESSMENT)).contains("MED-11");
        assertThat(device().with("parts", "program").duties()).doesNotContain("networked");
    }

    @Test
    void onlyWhatIsUsedWithAPhoneOrTabletIsTriedOnOne() {
        assertThat(device().with("parts", "mobile").duties()).contains("on-a-phone");
        assertThat(device().with("parts", "program", "network").duties())
                .doesNotContain("on-a-phone");
    }

    @Test
    void artificialIntelligenceHasADecisionOfItsOwn() {
        assertThat(decisions(device().with("parts", "ai"))).containsExactly("ai-tool");
        assertThat(decisions(device().with("use", "made").with("parts", "ai")))
                .containsExactly("ai-tool");
        assertThat(decisions(device().with("parts", "program"))).isEmpty();
    }

    @Test
    @Requirement("CTRL-56")
    void whoFollowsUpIsControllerAlsoOfEquipmentFromTheAssistiveTechnologyCentre() {
        var nav = device().with("handed", "from-other");
        assertThat(nav.duties()).containsExactly("others-handed-out");
        assertThat(nav.decision().duty("others-handed-out").because().en())
                .contains("You are controller of what you read, use and record");
        assertThat(nav.kinds()).contains(Consequence.Kind.AGREEMENT, Consequence.Kind.ASSESSMENT);
        assertThat(device().kinds()).doesNotContain(Consequence.Kind.AGREEMENT);
    }

    @Test
    void whoHandsOutAssessesTheRiskAlsoWhereOthersFollowUp() {
        var hospital = device().with("handed", "to-other");
        assertThat(hospital.duties()).containsExactly("handed-to-others");
        assertThat(sources(hospital, Consequence.Kind.ASSESSMENT)).contains("CTRL-55");
        assertThat(device().with("handed", "own").duties()).containsExactly("patients-own");
    }

    @Test
    void aDeviceTakesFiveQuestionsAndWhatIsNoneTakesFive() {
        var first = Given.decision("medical-device");
        assertThat(first.next()).isEqualTo("supplier");
        assertThat(first.with("supplier", "yes").next()).isEqualTo("use");
        assertThat(first.with("supplier", "no").next()).isEqualTo("purpose");
        var none =
                first.with("supplier", "no")
                        .with("purpose", "other")
                        .with("use", "intended")
                        .with("handed", "ours");
        assertThat(none.next()).isEqualTo("data");
        assertThat(none.with("data", "no").next()).isEqualTo("nothing");
        assertThat(none.with("data", "no").with("supplier", "yes").next()).isEqualTo("parts");
    }

    @Test
    void anUnknownUseLeavesItOpen() {
        assertThat(device().unknown("use").outcome()).isEqualTo("undecided");
        assertThat(answered("no", "other").unknown("purpose").outcome()).isEqualTo("undecided");
    }
}
