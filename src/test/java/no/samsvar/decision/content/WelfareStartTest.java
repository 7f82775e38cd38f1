package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** What must be there before the service starts; sources: 001 §§ 2, 5 and 6.3, 004 § 9. */
class WelfareStartTest {

    static final List<String> TYPES =
            List.of("alarm", "supervision", "gps", "dispenser", "follow-up", "other");

    /** With everything in place, for adults who consent, and nothing that flows by itself. */
    static Given service(String type) {
        return Given.decision("welfare-start")
                .with("type", type)
                .with("sent", "nothing")
                .with("starts", "no")
                .with("users", "consenting")
                .with("home", "no")
                .with("connection", "sends")
                .with("flow", "no")
                .with("lacking", "nothing");
    }

    static Given dispenser() {
        return service("dispenser").with("home", "yes");
    }

    static Given gps() {
        return service("gps").with("starts", "yes").with("home", "yes");
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream()
                .map(Consequence::next)
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> sources(Given given, Consequence.Kind kind) {
        return given.consequences().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.sources().stream())
                .toList();
    }

    @Test
    void normlandNeedsNoConsentFormForItsMedicineSupport() {
        assertThat(dispenser().outcome()).isEqualTo("start");
        assertThat(dispenser().duties()).contains("agreeing");
        assertThat(dispenser().decision().duty("agreeing").title().en()).contains("without a form");
        assertThat(dispenser().kinds()).contains(Consequence.Kind.NOTICE);
        assertThat(dispenser().with("users", "lacking").duties())
                .contains("without-capacity")
                .doesNotContain("agreeing");
    }

    @Test
    void normlandsSupplierThatWantsTheDataForAProjectIsASeparateQuestion() {
        assertThat(decisions(dispenser().with("lacking", "agreements"))).contains("new-use");
        assertThat(decisions(dispenser())).doesNotContain("new-use");
    }

    @Test
    void normvikCannotBuildTheServiceOnConsentToTheData() {
        var purpose = dispenser().with("lacking", "purpose");
        assertThat(purpose.outcome()).isEqualTo("not-yet");
        assertThat(decisions(purpose)).contains("legal-basis");
        assertThat(purpose.decision().duty("purpose").because().en())
                .contains("Consent will not do", "cannot be erased");
    }

    @Test
    @Requirement("INTR-01")
    void whatIsSentAndWhoStartsItMakeTheTechnologyIntrusive() {
        for (var sent : List.of("actions", "movement", "place")) {
            var alarm = service("alarm").with("sent", sent).with("starts", "yes");
            assertThat(alarm.duties()).as(sent).contains("intrusive");
            assertThat(alarm.with("starts", "no").duties()).as(sent).doesNotContain("intrusive");
            assertThat(alarm.with("sent", "nothing").duties()).doesNotContain("intrusive");
        }
        assertThat(gps().duties()).contains("intrusive");
        assertThat(gps().with("starts", "no").duties()).doesNotContain("intrusive");
        assertThat(service("supervision").with("starts", "yes").duties()).contains("intrusive");
    }

    @Test
    void intrusiveTechnologyNeedsItsGroundAndAReasonedAnswerOnTheFormalDecision() {
        assertThat(sources(gps(), Consequence.Kind.ASSESSMENT)).contains("INTR-02", "INTR-03");
        assertThat(decisions(gps())).contains("consent");
        assertThat(sources(gps().with("starts", "no"), Consequence.Kind.ASSESSMENT))
                .doesNotContain("INTR-02", "INTR-03");
    }

    @Test
    void whoCannotConsentNeedsAnotherGroundAndWhichOneDependsOnWhoItIs() {
        assertThat(dispenser().with("users", "lacking").duties()).contains("without-capacity");
        assertThat(gps().with("users", "lacking").duties())
                .contains("without-capacity", "tracking-without-capacity");
        assertThat(dispenser().with("users", "lacking").duties())
                .doesNotContain("tracking-without-capacity");
        assertThat(gps().with("users", "resisting").duties()).contains("resisting");
        assertThat(gps().with("users", "disability").duties()).contains("disability");
        assertThat(gps().with("users", "lacking").kinds())
                .contains(Consequence.Kind.FORMAL_DECISION);
        assertThat(gps().with("users", "resisting").kinds())
                .contains(Consequence.Kind.FORMAL_DECISION);
        assertThat(gps().kinds()).doesNotContain(Consequence.Kind.FORMAL_DECISION);
    }

    @Test
    void severalGroupsOfUsersBringTheirDutiesAtOnce() {
        var all = gps().with("users", "lacking", "resisting", "disability", "children");
        assertThat(all.duties())
                .contains("without-capacity", "resisting", "disability", "children")
                .doesNotContain("agreeing");
        assertThat(gps().duties()).doesNotContain("children");
    }

    @Test
    void aCameraMustNotBeOnAllTheTimeForWhoCannotConsent() {
        var camera = service("supervision").with("users", "lacking");
        assertThat(camera.duties()).contains("observation");
        assertThat(camera.with("users", "consenting").duties()).doesNotContain("observation");
        assertThat(camera.with("type", "gps").duties()).doesNotContain("observation");
    }

    @Test
    void trackingAndSupervisionNeedADpiaAndTheMedicineSupportOfTheExampleDoesNot() {
        for (var type : List.of("gps", "supervision")) {
            assertThat(service(type).duties()).as(type).contains("monitoring");
        }
        assertThat(dispenser().duties()).doesNotContain("monitoring");
        assertThat(decisions(dispenser())).doesNotContain("dpia");
        assertThat(decisions(dispenser().with("lacking", "dpia"))).contains("dpia");
    }

    @Test
    void ofAlarmSupervisionAndGpsASummaryGoesIntoTheRecord() {
        for (var type : List.of("alarm", "supervision", "gps")) {
            assertThat(service(type).duties()).as(type).contains("record-summary");
        }
        assertThat(dispenser().duties()).doesNotContain("record-summary");
        assertThat(gps().decision().duty("record-summary").because().en())
                .contains("Not each position", "may require more");
    }

    @Test
    @Requirement("WELF-13")
    void ofHomeFollowUpNothingByRuleAndOfTheDispenserTwoThingsAreProposed() {
        assertThat(service("follow-up").duties()).contains("record-each-case");
        assertThat(sources(service("follow-up"), Consequence.Kind.RECORD)).contains("WELF-13");
        assertThat(dispenser().duties())
                .contains("record-medicine")
                .doesNotContain("record-each-case");
        assertThat(dispenser().decision().duty("record-medicine").title().en())
                .contains("taken on time", "deviations");
        assertThat(sources(dispenser(), Consequence.Kind.RECORD)).contains("WELF-14");
        assertThat(service("other").duties()).contains("record-other");
    }

    @Test
    void whatFlowsByItselfMustBeChosenAndShown() {
        var chosen = dispenser().with("flow", "chosen");
        assertThat(chosen.outcome()).isEqualTo("start");
        assertThat(sources(chosen, Consequence.Kind.RECORD)).contains("WELF-11");
        var all = dispenser().with("flow", "all");
        assertThat(all.outcome()).isEqualTo("flow-off");
        assertThat(sources(all, Consequence.Kind.MEASURE)).contains("WELF-11");
        assertThat(dispenser().duties()).doesNotContain("filter");
        assertThat(dispenser().unknown("flow").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement({"MED-02", "COM-51"})
    void eachTechnologyIsCheckedAsADeviceAndVideoGoesToItsOwnList() {
        for (var type : TYPES) {
            assertThat(decisions(service(type))).as(type).contains("medical-device");
        }
        assertThat(service("video").outcome()).isEqualTo("video");
        assertThat(decisions(service("video"))).containsExactly("channel");
    }

    @Test
    void aStoveGuardAndTheUsersOwnWatchNeedNoneOfThis() {
        for (var type : List.of("plain", "own", "video")) {
            var first = Given.decision("welfare-start").with("type", type);
            assertThat(first.next()).as(type).isEqualTo("nothing");
            assertThat(first.duties()).as(type).isEmpty();
        }
        assertThat(service("plain").outcome()).isEqualTo("no-data");
        assertThat(service("own").outcome()).isEqualTo("own");
        assertThat(service("other").outcome()).isEqualTo("start");
    }

    @Test
    void theUsualPathsTakeSevenOrEightQuestions() {
        assertThat(asked(gps()))
                .containsExactly(
                        "type", "starts", "users", "home", "connection", "flow", "lacking");
        assertThat(asked(dispenser())).hasSize(7).contains("sent").doesNotContain("starts");
        assertThat(asked(dispenser().with("sent", "actions"))).hasSize(8).contains("starts");
    }

    static List<String> asked(Given wanted) {
        return Asked.between(Given.decision("welfare-start"), wanted);
    }
}
