package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.Requirement;
import no.samsvar.decision.engine.Rule;
import org.junit.jupiter.api.Test;

/** The examples of 001 § 2.1.1, each with one fact changed. */
class ConsentTest {

    static final Decision DECISION = Decisions.builtIn().find("consent").orElseThrow();

    static Given service(String kind, String who) {
        return Given.decision("consent")
                .with("what", "service")
                .with("service", kind)
                .with("who", who)
                .with("sends", "no")
                .with("new", "no")
                .with("lasting", "no");
    }

    static Given medicineSupport() {
        return service("health", "able").with("new", "yes").with("lasting", "yes");
    }

    static Given tracking(Given given) {
        return given.with("sends", "yes").with("starts", "equipment");
    }

    static Given dementia() {
        return service("health", "unable").with("resists", "no");
    }

    static Given gps() {
        return tracking(dementia()).with("disability", "no");
    }

    static Given data(String kind) {
        return Given.decision("consent")
                .with("what", "data")
                .with("service", kind)
                .with("free", "yes")
                .with("expression", "active");
    }

    static String said(Given given, Consequence.Kind kind, String requirement) {
        var found =
                given.consequences().stream()
                        .filter(it -> it.kind() == kind && it.sources().contains(requirement))
                        .map(it -> it.what().en())
                        .toList();
        return String.join(" | ", found);
    }

    @Test
    void normlandAsksFirstConsentToWhatAndGetsBothAnswersApart() {
        assertThat(Given.decision("consent").next()).isEqualTo("what");
        assertThat(DECISION.question("what").orElseThrow().ask().en())
                .isEqualTo("Consent to what?");
        assertThat(medicineSupport().outcome()).isEqualTo("conduct");
        assertThat(medicineSupport().duties()).contains("data-not-consent");
        assertThat(medicineSupport().with("what", "data").outcome()).isEqualTo("no-data-consent");
        assertThat(medicineSupport().with("what", "data").duties()).isEmpty();
    }

    @Test
    @Requirement("BASIS-57")
    void acceptingTheServiceIsEnoughAndNoFormIsSigned() {
        for (var kind : List.of("health", "care", "outside")) {
            var given = service(kind, "able");
            assertThat(given.outcome()).isEqualTo("conduct");
            assertThat(said(given, Consequence.Kind.MEASURE, "BASIS-58"))
                    .contains("Stop using forms", "informing instead");
        }
        assertThat(DECISION.rule("accepts-health-care").sources())
                .contains("pasient- og brukerrettighetsloven § 4-1");
        assertThat(DECISION.rule("accepts-care").because().en()).contains("unwritten law");
        assertThat(service("care", "able").rules()).containsExactly("accepts-care");
        assertThat(data("outside").with("expression", "silent").outcome()).isEqualTo("invalid");
    }

    @Test
    @Requirement("BASIS-59")
    void theLessKnownTheTechnologyTheMoreIsToldBeforehand() {
        assertThat(medicineSupport().duties()).contains("informed");
        assertThat(said(medicineSupport(), Consequence.Kind.MEASURE, "BASIS-59"))
                .contains("Make a plan", "what the equipment does");
        assertThat(medicineSupport().with("new", "no").duties()).doesNotContain("informed");
        assertThat(medicineSupport().unknown("new").verdict().lacking()).containsExactly("new");
    }

    @Test
    @Requirement("BASIS-60")
    void whereThePersonCannotDecideExactlyTheFourGroundsOfTheLawRemain() {
        assertThat(dementia().outcome()).isEqualTo("patient-interest");
        assertThat(gps().outcome()).isEqualTo("located");
        assertThat(dementia().with("resists", "yes").outcome()).isEqualTo("resisted");
        var care = service("care", "unable").with("resists", "yes");
        assertThat(care.with("disability", "yes").outcome()).isEqualTo("chapter-nine");
        assertThat(care.with("disability", "no").outcome()).isEqualTo("no-ground");
        for (var given : List.of(dementia(), gps(), care.with("disability", "yes"))) {
            assertThat(given.duties()).contains("competence");
            assertThat(said(given, Consequence.Kind.ASSESSMENT, "BASIS-60"))
                    .contains("in the patient record", "Do not write it here");
        }
        assertThat(medicineSupport().duties()).doesNotContain("competence");
    }

    @Test
    @Requirement({"BASIS-61", "BASIS-62", "BASIS-65"})
    void theDataOfAStatutoryServiceRestOnTheDutyToDocument() {
        for (var kind : List.of("health", "care")) {
            var given = service(kind, "able");
            assertThat(given.duties()).containsExactly("data-not-consent");
            assertThat(said(given, Consequence.Kind.MEASURE, "BASIS-62"))
                    .contains("Do not ask for consent", "cannot erase");
            assertThat(said(given, Consequence.Kind.NOTICE, "BASIS-65")).contains("well informed");
            assertThat(data(kind).outcome()).isEqualTo("no-data-consent");
            assertThat(data(kind).next()).isEqualTo("nothing");
        }
        assertThat(DECISION.duty("data-not-consent").because().en()).contains("duty");
        assertThat(DECISION.rule("data-in-a-statutory-service").because().en())
                .contains("would have to erase");
        assertThat(service("outside", "able").duties()).doesNotContain("data-not-consent");
    }

    @Test
    void aTalkGroupOrResearchMayRestOnAFreeAndExplicitConsentToTheData() {
        var research =
                Given.decision("consent")
                        .with("what", "reuse")
                        .with("free", "yes")
                        .with("expression", "active");
        for (var given : List.of(data("outside"), research)) {
            assertThat(given.outcome()).isEqualTo("data-consent");
            assertThat(said(given, Consequence.Kind.RECORD, "BASIS-64"))
                    .contains("when", "version of the text", "never chosen beforehand");
            assertThat(given.with("free", "no").outcome()).isEqualTo("invalid");
            assertThat(given.with("expression", "silent").outcome()).isEqualTo("invalid");
            assertThat(given.unknown("free").outcome()).isEqualTo("undecided");
        }
        assertThat(research.duties()).containsExactly("new-use");
        assertThat(data("outside").duties()).isEmpty();
        assertThat(service("outside", "able").duties()).containsExactly("data-consent-too");
        assertThat(service("outside", "unable").duties()).doesNotContain("data-consent-too");
    }

    @Test
    @Requirement("INTR-01")
    void technologyIsIntrusiveWhereItTellsOthersWithoutThePersonStartingIt() {
        var able = service("health", "able");
        assertThat(tracking(able).duties()).contains("intrusive");
        assertThat(tracking(able).with("sends", "no").duties()).doesNotContain("intrusive");
        var button = tracking(able).with("starts", "person");
        assertThat(button.duties()).doesNotContain("intrusive");
        assertThat(able.with("sends", "yes").next()).isEqualTo("starts");
        assertThat(able.next()).isEqualTo("nothing");
    }

    @Test
    void intrusiveTechnologyNeedsItsGroundAndTheNeedOfADecisionAssessed() {
        var sensor = tracking(service("health", "able"));
        assertThat(said(sensor, Consequence.Kind.ASSESSMENT, "INTR-02"))
                .contains("which provision allows", "does not start before");
        assertThat(said(sensor, Consequence.Kind.ASSESSMENT, "INTR-03"))
                .contains("yes or no, and why", "guide on case handling", "booklet");
        assertThat(sensor.consequences())
                .extracting(Consequence::decision)
                .contains("dpia", "welfare-start");
        assertThat(gps().duties()).contains("intrusive");
        assertThat(service("health", "able").kinds())
                .doesNotContain(Consequence.Kind.ASSESSMENT, Consequence.Kind.FORMAL_DECISION);
    }

    @Test
    void gpsForAPersonWithDementiaNeedsADecisionThatStricterRulesReplaceOnResistance() {
        assertThat(gps().kinds()).contains(Consequence.Kind.FORMAL_DECISION);
        assertThat(gps().with("resists", "yes").outcome()).isEqualTo("resisted");
        assertThat(gps().with("starts", "person").outcome()).isEqualTo("patient-interest");
        assertThat(gps().with("who", "able").outcome()).isEqualTo("conduct");
        assertThat(gps().with("disability", "yes").outcome()).isEqualTo("assess");
        assertThat(gps().with("service", "care").outcome()).isEqualTo("located");
        for (var resisting : List.of("health", "care")) {
            assertThat(gps().with("service", resisting).with("resists", "yes").kinds())
                    .contains(Consequence.Kind.FORMAL_DECISION);
        }
    }

    @Test
    void parentsDecideForChildrenAndForYouthsWhoCannotAndDoNotResist() {
        assertThat(service("health", "child").outcome()).isEqualTo("parents");
        var youth = service("health", "youth-unable").with("resists", "no");
        assertThat(youth.outcome()).isEqualTo("parents");
        assertThat(tracking(youth).outcome()).isEqualTo("parents");
        assertThat(youth.with("resists", "yes").outcome()).isEqualTo("resisted");
        assertThat(youth.with("who", "able").outcome()).isEqualTo("conduct");
    }

    @Test
    void aMunicipalServiceThatLastsIsGrantedByDecisionAndAClinicsIsNot() {
        assertThat(medicineSupport().duties()).contains("formal-decision");
        assertThat(medicineSupport().kinds()).contains(Consequence.Kind.FORMAL_DECISION);
        assertThat(medicineSupport().with("lasting", "no").duties())
                .doesNotContain("formal-decision");
        assertThat(medicineSupport().with("service", "outside").duties())
                .doesNotContain("formal-decision");
        assertThat(DECISION.question("lasting").orElseThrow().fact().orElseThrow().answers())
                .containsEntry("CLINIC", "no")
                .doesNotContainKey("MUNICIPALITY");
    }

    @Test
    void everyRuleIsReachedByThePathThatItsNameSays() {
        var resisting = service("care", "unable").with("resists", "yes");
        var youth = service("outside", "youth-unable");
        var paths =
                Map.ofEntries(
                        Map.entry("data-in-a-statutory-service", data("care")),
                        Map.entry("not-free", data("outside").with("free", "no")),
                        Map.entry("silence", data("outside").with("expression", "silent")),
                        Map.entry("free-and-active", data("outside")),
                        Map.entry("child", service("health", "child")),
                        Map.entry("accepts-health-care", service("health", "able")),
                        Map.entry("accepts-care", service("care", "able")),
                        Map.entry("joins-an-offer", service("outside", "able")),
                        Map.entry("only-the-person-can-join", service("outside", "unable")),
                        Map.entry("parents-of-a-youth", youth.with("resists", "no")),
                        Map.entry("no-force-outside-the-law", youth.with("resists", "yes")),
                        Map.entry("resists-health-care", dementia().with("resists", "yes")),
                        Map.entry("resists-with-a-disability", resisting.with("disability", "yes")),
                        Map.entry("resists-tracking", tracking(resisting).with("disability", "no")),
                        Map.entry("resists-care", resisting.with("disability", "no")),
                        Map.entry("tracking-with-a-disability", gps().with("disability", "yes")),
                        Map.entry("tracking", gps()),
                        Map.entry("best-interest", dementia()),
                        Map.entry("best-interest-in-care", dementia().with("service", "care")));
        paths.forEach((rule, given) -> assertThat(given.rules()).containsExactly(rule));
        assertThat(paths.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DECISION.table().rules().stream().map(Rule::name).toList());
    }

    @Test
    void aClinicAnswersFiveQuestionsAndTheHardestCaseNine() {
        var clinic = service("health", "able");
        assertThat(clinic.answers().given()).hasSize(6).containsKey("lasting");
        assertThat(gps().answers().given()).hasSize(9);
        Stream.of(clinic, gps(), dementia(), medicineSupport(), data("outside"))
                .forEach(it -> assertThat(it.next()).as(it.outcome()).isEqualTo("nothing"));
        var asked = Given.decision("consent").with("what", "service");
        assertThat(asked.next()).isEqualTo("service");
        assertThat(asked.with("service", "outside").with("who", "able").next()).isEqualTo("sends");
    }

    @Test
    void unknownResistanceIsNeverTakenForAYes() {
        var open = dementia().unknown("resists");
        assertThat(open.outcome()).isEqualTo("undecided");
        assertThat(open.verdict().result().outcomes())
                .containsExactlyInAnyOrder("patient-interest", "resisted");
    }
}
