package no.samsvar.deviation.web;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A deviation handled from its report to its end through the pages. */
class CasePagesTest extends PageTest {

    @Autowired Register register;

    Someone lena;
    String id;
    String path;

    @BeforeEach
    void aReport() {
        lena = examples.leader();
        id = ids.next().toString();
        path = "/deviations/" + id;
        post(
                lena,
                "/deviations/report",
                Map.of(
                        "id", id,
                        "description", "Prøvesvar i feil konvolutt.",
                        "type", "PRIVACY_SECURITY"));
    }

    MvcTestResult send(String address, Map<String, String> form) {
        var sent = new HashMap<>(form);
        sent.put("version", String.valueOf(version()));
        return post(lena, path + address, sent);
    }

    int version() {
        return lena.scope().call(() -> register.find(KIND, EntryId.of(id)).entry().version());
    }

    void assessAsHigh() {
        send("/topics/breach", Map.of("breach", "YES"));
        send(
                "/topics/properties",
                Map.of(
                        "confidentiality",
                        "YES",
                        "confidentialityGrade",
                        "HIGH",
                        "integrity",
                        "NO",
                        "availability",
                        "NO"));
        send(
                "/topics/risk",
                Map.of(
                        "riskGrade",
                        "HIGH",
                        "riskReason",
                        "En HIV-prøve.",
                        "riskAssessors",
                        "Lena"));
    }

    @Test
    void oneIsLedFromTopicToTopicAndWhatIsSavedStands() {
        var answer =
                send(
                        "/topics/event",
                        Map.of("title", "Feil konvolutt", "type", "PRIVACY_SECURITY"));
        assertThat(answer).hasRedirectedUrl(path + "/topics/breach");
        assertThat(send("/topics/handling", Map.of("restore", "Hentet brevet.")))
                .hasRedirectedUrl(path + "/summary");
        assertThat(text(get(lena, path + "/summary")))
                .contains("Hentet brevet.", "Ikke besvart", path + "/topics/risk");
        assertThat(text(get(lena, path + "/topics/handling"))).contains("Hentet brevet.");
    }

    @Test
    @Requirement("DEV-08")
    void theCountdownIsShownOnTheEntryTheListAndTodayAndStopsWithHowAndWhenItWasReported() {
        assertThat(text(get(lena, "/registers/deviation/" + id)))
                .contains("Fristen på 72 timer", "71 t 5");
        assertThat(text(get(lena, "/registers/deviation?columns=number,due"))).contains("kl.");
        assertThat(text(get(lena, "/deviations"))).contains("Frister som løper");
        assertThat(text(get(lena, "/"))).contains("Avgjør om «", "innen ");
        send("/topics/times", Map.of("controllerAware", "2026-11-01T08:00"));
        assertThat(text(get(lena, path + "/summary"))).contains("Fristen gikk ut");
        var contact =
                Map.of(
                        "phase", "INITIAL",
                        "contactedAt", "2026-11-05T12:00",
                        "form", "PHONE",
                        "reference", "AR42");
        assertThat(send("/authority", contact)).hasStatus(302);
        assertThat(text(get(lena, path + "/authority")))
                .contains("AR42", "Per telefon", "Fristen løper ikke lenger");
    }

    @Test
    void theOutcomeIsShownWithRuleAnswersSourcesAndThatNoLawyerHasCheckedIt() {
        assessAsHigh();
        assertThat(text(get(lena, path + "/summary")))
                .contains(
                        "Høy risiko: meld til Datatilsynet og si fra til dem det gjelder",
                        "GDPR art. 33(1)",
                        "breach/2026-11",
                        "Et forslag: ingen jurist har kontrollert det ennå.",
                        "Avgjør slik");
        assertThat(send("/decision", Map.of())).hasStatus(302);
        assertThat(text(get(lena, path + "/summary"))).contains("Avgjort av Lena Leder");
    }

    @Test
    void theDraftStandsInTheOrderOfTheAuthoritysFormWithACopyButtonForEachFieldThatIsKnown() {
        send("/topics/facts", Map.of("cause", "SENT_TO_WRONG_RECIPIENT", "dataTypes", "Prøvesvar"));
        var page = text(get(lena, path + "/authority"));
        assertThat(page)
                .containsSubsequence(
                        "Om meldingen",
                        "Hovedårsak",
                        "Sendt til feil mottaker",
                        "Hva har skjedd?",
                        "Prøvesvar i feil konvolutt.",
                        "Konsekvenser")
                .contains("data-copy=\"Prøvesvar i feil konvolutt.\"");
    }

    @Test
    @Requirement("DEV-09")
    void eachPersonIsTickedOffAndTheLetterLeavesAsPdfAndWord() {
        assessAsHigh();
        assertThat(send("/people", Map.of("reference", "Journal 17"))).hasStatus(302);
        assertThat(text(get(lena, path + "/people")))
                .contains(
                        "Journal 17",
                        "Har ikke fått vite det ennå.",
                        "Hver person skal få beskjed");
        assertThat(text(get(lena, path + "/summary"))).contains("Si fra til alle det gjelder");
        for (var format : new String[] {"pdf", "docx"}) {
            assertThat(get(lena, path + "/letter." + format)).hasStatusOk();
        }
    }

    @Test
    @Requirement("DEV-12")
    void healthSupervisionIsAlwaysAskedAndAnsweredWithAReason() {
        assertThat(text(get(lena, path + "/duties")))
                .contains("Skal Helsetilsynet og Ukom varsles?");
        var duty = "/duties/HEALTH_SUPERVISION";
        assertThat(send(duty, Map.of("applies", "no"))).hasStatus(422);
        assertThat(send(duty, Map.of("applies", "yes", "reason", "Alvorlig skade.")))
                .hasStatus(302);
        assertThat(text(get(lena, path + "/duties")))
                .contains("Statens helsetilsyn", "Med en gang");
        assertThat(send(duty + "/told/ukom", Map.of("toldAt", "2026-11-01T12:00"))).hasStatus(302);
        assertThat(text(get(lena, path + "/summary")))
                .contains("Varsle Helsetilsynet og skriv når det ble gjort")
                .doesNotContain("Varsle Ukom og skriv når det ble gjort");
    }

    @Test
    @Requirement("DEV-51")
    void theOverviewShowsOpenOverdueAndRepeatedByUnitAndLeadsToThem() {
        assertThat(text(get(lena, "/deviations")))
                .contains("Åpne", "Over fristen", "Gjentatt", "Uten avdeling", "f.unit=none");
        assertThat(
                        text(
                                get(
                                        lena,
                                        "/registers/deviation?f.status=REPORTED&f.unit=none&columns=number,title,due")))
                .contains("Prøvesvar i feil konvolutt.");
    }

    @Test
    void theLogLeavesAsPdfWordAndExcel() {
        for (var format : new String[] {"pdf", "docx", "xlsx"}) {
            assertThat(get(lena, "/deviations/log." + format)).hasStatusOk();
        }
        assertThat(get(lena, "/deviations/log.exe")).hasStatus(404);
    }

    @Test
    void anEmployeeSeesNothingOfTheHandling() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        for (var page :
                new String[] {
                    "/summary", "/authority", "/people", "/duties", "/topics/risk", "/letter.pdf"
                }) {
            assertThat(get(eva, path + page)).as(page).hasStatus(403);
        }
        var stranger = examples.leader();
        assertThat(get(stranger, path + "/summary")).hasStatus(404);
    }

    @Test
    void theGeneralPagesCannotMoveADeviationPastItsRules() {
        var form = Map.of("state", "CLOSED", "version", String.valueOf(version()));
        assertThat(post(lena, "/registers/deviation/" + id + "/state", form)).hasStatus(404);
        assertThat(send("/close", Map.of())).hasStatus(422);
    }
}
