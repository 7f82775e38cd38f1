package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** What source 003 § 7.10 lets go by which channel, and what the sender may reveal. */
class ChannelTest {

    static Given about(String errand) {
        return Given.decision("channel").with("errand", errand);
    }

    /** A text to a patient, as those at Normland would send it. */
    static Given text(String... content) {
        return about("patient").with("content", content);
    }

    static Given online(String errand) {
        return about(errand)
                .with("suits", "yes")
                .with("lacking", "nothing")
                .with("room", "nothing");
    }

    static Given published(String... recognised) {
        return about("publish")
                .with("recognised", recognised)
                .with("consent", "yes")
                .with("harm", "no");
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream()
                .map(Consequence::next)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void normlandRemindsOfAppointmentsBySms() {
        var reminder = text("plain").with("sender", "no");
        assertThat(reminder.outcome()).isEqualTo("open");
        assertThat(reminder.rules()).containsExactly("nothing-told");
        assertThat(text("health").with("portal", "yes").outcome()).isEqualTo("portal");
    }

    @Test
    void normlandWritesWithItsPatientsOnHelsenorge() {
        assertThat(text("health").with("portal", "yes").outcome()).isEqualTo("portal");
        assertThat(text("health").with("portal", "no").outcome()).isEqualTo("letter");
    }

    @Test
    void numberHealthAndPrescriptionEachCloseTheOpenChannels() {
        for (var told : List.of("number", "health", "prescription")) {
            var message = text(told).with("portal", "yes").with("sender", "no");
            assertThat(message.outcome()).as(told).isEqualTo("portal");
            assertThat(message.rules()).as(told).containsExactly(told + "-behind-login");
            assertThat(message.with("portal", "no").rules()).containsExactly("no-login");
            assertThat(message.with("content", "plain").outcome()).as(told).isEqualTo("open");
        }
    }

    @Test
    void whatTheTextNeedNotHoldIsSaidForEachPartOfIt() {
        var both = text("number", "prescription").with("portal", "yes");
        assertThat(both.duties()).containsExactly("number", "prescription");
        assertThat(both.with("content", "health").duties()).isEmpty();
    }

    @Test
    void theSenderAloneCanTellWhatThePatientIsTreatedFor() {
        var reminder = text("plain").with("sender", "yes");
        assertThat(reminder.outcome()).isEqualTo("neutral");
        assertThat(reminder.rules()).containsExactly("telling-sender");
        assertThat(reminder.with("sender", "no").outcome()).isEqualTo("open");
        assertThat(text("plain").unknown("sender").outcome()).isEqualTo("undecided");
    }

    @Test
    void aTextWithHealthInItLeadsToTheRuleForStaffAndToADeviationWhereItWasSent() {
        for (var portal : List.of("yes", "no")) {
            var message = text("health").with("portal", portal);
            assertThat(decisions(message)).as(portal).containsExactly("breach");
            assertThat(message.kinds()).as(portal).contains(Consequence.Kind.MEASURE);
        }
        assertThat(decisions(text("plain").with("sender", "no"))).isEmpty();
    }

    @Test
    void theEnterpriseOwnsTheChannelItSendsBy() {
        for (var sender : List.of("yes", "no")) {
            assertThat(text("plain").with("sender", sender).consequences())
                    .as(sender)
                    .filteredOn(it -> it.kind() == Consequence.Kind.RECORD)
                    .singleElement()
                    .satisfies(it -> assertThat(it.what().en()).contains("an owner with you"));
        }
    }

    @Test
    void aRelativeWithoutTheRightToKnowGetsNothingInAnyChannel() {
        var reminder = about("other").with("entitled", "no").with("content", "plain");
        assertThat(reminder.outcome()).isEqualTo("not-entitled");
        assertThat(reminder.next()).isEqualTo("nothing");
        var entitled = reminder.with("entitled", "yes").with("sender", "no");
        assertThat(entitled.outcome()).isEqualTo("open");
        assertThat(entitled.duties()).containsExactly("representative");
        assertThat(text("plain").with("sender", "no").duties()).isEmpty();
    }

    @Test
    void betweenEnterprisesOnlyClosedChannelsDoAndSharingMustBeLawful() {
        assertThat(about("provider").outcome()).isEqualTo("exchange");
        assertThat(about("provider").kinds()).contains(Consequence.Kind.ASSESSMENT);
        assertThat(about("provider").next()).isEqualTo("nothing");
    }

    @Test
    void whoWroteInAnOpenChannelIsAnsweredWithoutBeingConfirmedAsAPatient() {
        assertThat(about("reply").outcome()).isEqualTo("reply");
        assertThat(about("reply").decision().outcome("reply").meaning().en())
                .contains("do not confirm that anybody is a patient");
    }

    @Test
    void anEConsultationIsNotForWhatIsAcuteOrNeedsAVisit() {
        assertThat(online("writing").outcome()).isEqualTo("consultation");
        assertThat(online("writing").with("suits", "no").outcome()).isEqualTo("meet");
        assertThat(about("video").with("suits", "no").next()).isEqualTo("nothing");
    }

    @Test
    @Requirement("COM-06")
    void eachQuestionAboutTheSolutionThatIsOpenHoldsItBackWithItsOwnTask() {
        var asked = List.of("storage", "encryption", "staff", "patient", "privacy", "access");
        Stream.concat(asked.stream(), Stream.of("journal", "approval"))
                .forEach(
                        one -> {
                            var lacking = online("writing").with("lacking", one);
                            assertThat(lacking.outcome()).as(one).isEqualTo("not-yet");
                            assertThat(lacking.duties()).as(one).containsExactly(one);
                            assertThat(lacking.kinds()).as(one).isNotEmpty();
                        });
        assertThat(online("writing").with("lacking", "storage", "access").duties())
                .containsExactly("storage", "access");
        assertThat(online("writing").unknown("lacking").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement("COM-07")
    void noConsultationOnlineWithoutARoutineForTheRecord() {
        assertThat(online("writing").with("lacking", "journal").outcome()).isEqualTo("not-yet");
        assertThat(online("video").with("lacking", "journal").outcome()).isEqualTo("not-yet");
        assertThat(online("video").outcome()).isEqualTo("consultation");
        assertThat(online("video").kinds()).contains(Consequence.Kind.RECORD);
    }

    @Test
    void larsMeetsTheMunicipalityByVideoOnceTheCallItselfIsShielded() {
        assertThat(online("video").outcome()).isEqualTo("consultation");
        for (var one : List.of("rooms", "recording", "fallback")) {
            var call = online("video").with("room", one);
            assertThat(call.outcome()).as(one).isEqualTo("not-yet");
            assertThat(call.rules()).as(one).containsExactly("call-not-settled");
            assertThat(call.duties()).as(one).containsExactly(one);
            assertThat(call.with("errand", "writing").outcome()).isEqualTo("consultation");
        }
    }

    @Test
    void nobodyIsRecognisableOnlineWithoutHavingAgreed() {
        for (var one : List.of("patient", "relative", "staff")) {
            var without = published(one).with("consent", "no");
            assertThat(without.outcome()).as(one).isEqualTo("no-publish");
            assertThat(without.rules()).as(one).containsExactly("published-without-consent");
            assertThat(decisions(without)).as(one).containsExactly("breach");
            assertThat(without.kinds()).as(one).contains(Consequence.Kind.MEASURE);
        }
        assertThat(published("nobody").with("consent", "no").outcome()).isEqualTo("publish");
    }

    @Test
    void thePatientsConsentIsKeptAndTheProfessionalStillJudgesTheHarm() {
        var agreed = published("patient");
        assertThat(agreed.outcome()).isEqualTo("publish-consent");
        assertThat(agreed.consequences())
                .filteredOn(it -> it.kind() == Consequence.Kind.RECORD)
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.what().en())
                                        .contains("scope", "withdraw", "possible harm"));
        assertThat(agreed.with("harm", "yes").outcome()).isEqualTo("no-publish");
        assertThat(agreed.with("harm", "yes").rules()).containsExactly("published-to-harm");
        assertThat(agreed.unknown("harm").outcome()).isEqualTo("undecided");
    }

    @Test
    void anEmployeeMustBeFreeToRefuseAndIsNotAskedAboutHarmToAPatient() {
        var employee = about("publish").with("recognised", "staff").with("consent", "yes");
        assertThat(employee.outcome()).isEqualTo("publish-consent");
        assertThat(employee.next()).isEqualTo("nothing");
        assertThat(employee.duties()).containsExactly("employee");
        assertThat(published("patient").duties()).isEmpty();
    }

    @Test
    void aReminderTakesThreeQuestionsAndNoPathMoreThanFour() {
        assertThat(Given.decision("channel").next()).isEqualTo("errand");
        assertThat(about("patient").next()).isEqualTo("content");
        assertThat(text("plain").next()).isEqualTo("sender");
        assertThat(text("plain").with("sender", "no").next()).isEqualTo("nothing");
        assertThat(text("health").next()).isEqualTo("portal");
        assertThat(text("health").with("portal", "yes").next()).isEqualTo("nothing");
        assertThat(about("video").with("suits", "yes").with("lacking", "nothing").next())
                .isEqualTo("room");
        assertThat(online("video").next()).isEqualTo("nothing");
        assertThat(published("patient").next()).isEqualTo("nothing");
    }
}
