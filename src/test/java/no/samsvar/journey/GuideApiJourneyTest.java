package no.samsvar.journey;

import static no.samsvar.journey.GuideDeviation.GUARDIAN;
import static no.samsvar.journey.GuideDeviation.HIV;
import static no.samsvar.journey.GuideDeviation.INTRUSION_WITHOUT_EVIDENCE;
import static no.samsvar.journey.GuideDeviation.PROPERTIES_WITHOUT_GRADES;
import static no.samsvar.journey.GuideDeviation.RANSOMWARE;
import static no.samsvar.journey.GuideDeviation.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samsvar.Requirement;
import no.samsvar.platform.sheet.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The leader's program takes the four deviations of 003 § 4.5 to their outcomes. */
class GuideApiJourneyTest extends ApiJourneyTest {

    Program program;

    @BeforeEach
    void asTheLeader() {
        program = program(examples.leader());
    }

    CaseCalls reported(GuideDeviation told) {
        return CaseCalls.report(program, told);
    }

    @Test
    @Requirement({"DEV-08", "DEV-09"})
    void theHivResultRunsAgainstTheClockUntilTheAuthorityAndThePersonAreTold() {
        var deviation =
                reported(HIV)
                        .answer(HIV, "breach", "properties", "risk", "handling")
                        .decide(HIV.reason())
                        .answerDuties("Ingen er skadet.");
        assertOutcome(deviation, "HIGH_RISK", "EACH_PERSON");
        var clock = deviation.summary().path("clock");
        assertThat(clock.path("state").asString()).isEqualTo("RUNNING");
        assertThat(Duration.between(moment(clock, "startedAt"), moment(clock, "deadline")))
                .isEqualTo(Duration.ofHours(72));
        assertLacks(deviation, "closing.clock", "closing.people");
        deviation.tellAuthority("AR-1");
        assertThat(deviation.summary().at("/clock/state").asString()).isEqualTo("STOPPED");
        var contact = deviation.at("authority").at("/contacts/0");
        assertThat(contact.path("form").asString()).isEqualTo("ALTINN");
        assertThat(moment(contact, "at")).isEqualTo(moment(deviation, "/clock/firstContact"));
        assertLacks(deviation, "closing.people");
        deviation.tellPerson("Journal 17");
        assertClosed(deviation, HIV, "Høy risiko: meld til Datatilsynet", "AR-1");
    }

    @Test
    @Requirement({"DEV-07", "DEV-10"})
    void theGuardiansSecrecyLowersTheRiskAndItIsDocumentedButNotReported() {
        var deviation = reported(GUARDIAN).answer(GUARDIAN, "breach", "properties", "intrusion");
        assertThat(asked(deviation)).contains("risk.grade", "risk.reason", "risk.assessors");
        deviation.answer(GUARDIAN, "risk");
        assertOutcome(deviation, "RISK", "NOT_REQUIRED");
        deviation
                .answer(GUARDIAN, "secrecy")
                .answer(GUARDIAN, "handling")
                .answerDuties("Ingen er skadet.");
        assertOutcome(deviation, "RISK_UNLIKELY", "NOT_REQUIRED");
        assertLacks(deviation, "closing.not-reported", "closing.decision");
        deviation.decide(GUARDIAN.reason());
        assertThat(deviation.at("authority").path("contacts")).isEmpty();
        assertClosed(deviation, GUARDIAN, "Risiko er lite sannsynlig", "Ikke meldt");
    }

    @Test
    @Requirement("DEV-02")
    void theOpenWindowIsNoBreachAndNotReported() {
        var deviation =
                reported(WINDOW)
                        .answer(WINDOW, "breach")
                        .decide(WINDOW.reason())
                        .answerDuties("Ingen er skadet.")
                        .answer(WINDOW, "handling");
        assertOutcome(deviation, "NOT_A_BREACH", "NOT_REQUIRED");
        assertClosed(deviation, WINDOW, "Ikke brudd på personopplysningssikkerheten", "Ikke meldt");
    }

    @Test
    @Requirement({"DEV-11", "DEV-12"})
    void theRansomwareIsLowOnlyWithEvidenceAndHealthSupervisionIsAnswered() {
        var deviation =
                reported(RANSOMWARE)
                        .answer(RANSOMWARE, "breach", "risk")
                        .answer("properties", PROPERTIES_WITHOUT_GRADES)
                        .answer("intrusion", INTRUSION_WITHOUT_EVIDENCE);
        assertThat(asked(deviation))
                .contains("confidentiality.grade", "integrity.grade", "availability.grade");
        deviation.answer(RANSOMWARE, "properties");
        assertOutcome(deviation, "RISK", "NOT_REQUIRED");
        deviation
                .answer(RANSOMWARE, "intrusion")
                .decide(RANSOMWARE.reason())
                .answer(RANSOMWARE, "handling");
        assertOutcome(deviation, "RISK_UNLIKELY", "NOT_REQUIRED");
        assertThat(missing(deviation)).contains("duty.unanswered.health-supervision");
        assertThat(deviation.close()).hasStatus(422);
        deviation.answerDuties("Vurdert: ingen er skadet.");
        assertThat(deviation.at("duties").path("duties"))
                .anySatisfy(
                        duty -> {
                            assertThat(duty.path("duty").asString())
                                    .isEqualTo("HEALTH_SUPERVISION");
                            assertThat(duty.at("/answer/reason").asString())
                                    .isEqualTo("Vurdert: ingen er skadet.");
                        });
        assertClosed(deviation, RANSOMWARE, "Risiko er lite sannsynlig", "Ikke meldt");
    }

    private static void assertOutcome(CaseCalls deviation, String breach, String notice) {
        var summary = deviation.summary();
        assertThat(summary.at("/decision/outcome").asString()).isEqualTo(breach);
        assertThat(summary.at("/decision/trace")).isNotEmpty();
        assertThat(summary.at("/notice/result").asString()).isEqualTo(notice);
    }

    private static void assertLacks(CaseCalls deviation, String... codes) {
        assertThat(missing(deviation)).containsExactlyInAnyOrder(codes);
        assertThat(deviation.close()).hasStatus(422);
    }

    private static List<String> missing(CaseCalls deviation) {
        return codes(deviation, "/missing");
    }

    private static List<String> asked(CaseCalls deviation) {
        return codes(deviation, "/decision/unanswered");
    }

    private static List<String> codes(CaseCalls deviation, String pointer) {
        return deviation.summary().at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    /** Closes it; its decision stands, the log has it, and management sees nothing open. */
    private void assertClosed(
            CaseCalls deviation, GuideDeviation told, String outcome, String reported) {
        assertThat(missing(deviation)).isEmpty();
        var closed = program.told(deviation.close());
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("stands").asBoolean()).isTrue();
        var decided = closed.at("/decided/0");
        assertThat(decided.path("outcome")).isEqualTo(closed.at("/decision/outcome"));
        assertThat(decided.path("decidedBy").asString()).isEqualTo("Lena Leder");
        assertThat(decided.path("reason").asString("")).isEqualTo(told.reason());
        assertThat(moment(decided, "decidedAt")).isBefore(Instant.now());
        assertThat(logged(closed.path("number").asString()))
                .contains(told.description())
                .anyMatch(cell -> cell.startsWith(outcome))
                .anyMatch(cell -> cell.contains("Lena Leder") && cell.contains(told.reason()))
                .anyMatch(cell -> cell.contains(reported));
        var units = program.read(CaseCalls.DEVIATIONS + "/standing").path("units");
        assertThat(units.findValues("open")).extracting(JsonNode::asInt).containsOnly(0);
    }

    private List<String> logged(String number) {
        var log = Sheets.read(program.file(CaseCalls.DEVIATIONS + "/log.xlsx"));
        return log.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.cells().contains(number))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private static Instant moment(CaseCalls deviation, String pointer) {
        return Instant.parse(deviation.summary().at(pointer).asString());
    }

    private static Instant moment(JsonNode told, String name) {
        return Instant.parse(told.path(name).asString());
    }
}
