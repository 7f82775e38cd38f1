package no.samsvar.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages say of the next step, and what they refuse without losing it. */
class NextStepPagesTest extends PageTest {

    @Autowired Register register;

    Someone maja;
    String id;
    String path;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
        id = ids.next().toString();
        path = "/deviations/" + id;
    }

    void report(Someone who, String type, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("id", id);
        form.put("type", type);
        form.put("description", "Noe gikk galt.");
        assertThat(post(who, "/deviations/report", form)).hasStatus(302);
    }

    MvcTestResult send(Someone who, String address, Map<String, String> form) {
        var sent = new HashMap<>(form);
        var version = who.scope().call(() -> register.entry(EntryId.of(id)).version());
        sent.put("version", String.valueOf(version));
        return post(who, path + address, sent);
    }

    @Test
    @Requirement("DEV-03")
    void aMissingRoutineLeadsToTheDocumentThatSomebodyWritesAndSeesUntilItIsThere() {
        var coordinator = examples.with(Role.PRIVACY_COORDINATOR, maja);
        report(maja, "MISSING_ROUTINE", Map.of());
        assertThat(text(get(maja, path + "/summary"))).contains("Si hvilket dokument som trengs");
        var document =
                Map.of(
                        "documentTitle",
                        "Rutine for utsending",
                        "documentWriter",
                        coordinator.id().value().toString());
        assertThat(send(maja, "/topics/document", document)).hasStatus(302);
        assertThat(text(get(maja, path + "/summary")))
                .contains("Rutine for utsending", "Eva privacy_coordinator")
                .doesNotContain("Si hvilket dokument som trengs, og");
        assertThat(text(get(coordinator, "/"))).contains("Skriv «Rutine for utsending»");
        var done = new HashMap<>(document);
        done.put("documentDone", "2026-11-25");
        send(maja, "/topics/document", done);
        assertThat(text(get(coordinator, "/"))).doesNotContain("Rutine for utsending");
    }

    @Test
    void whatHasNothingToDoWithPrivacyShowsNoPrivacyPart() {
        report(maja, "EQUIPMENT", Map.of());
        assertThat(text(get(maja, path + "/summary")))
                .doesNotContain("Fristen på 72 timer", "Er det et brudd?", "Risikoen for dem");
        assertThat(text(get(maja, "/registers/deviation/" + id)))
                .doesNotContain("Melding til Datatilsynet");
    }

    @Test
    void theNextStepIsTheFirstUnansweredQuestionAndNobodyIsToBeToldBeforeTheRiskIsKnown() {
        report(maja, "PRIVACY_SECURITY", Map.of());
        assertThat(text(get(maja, "/registers/deviation/" + id)))
                .contains("Neste steg", "Svar på: Er dette et brudd", path + "/topics/breach")
                .doesNotContain("Si fra til alle det gjelder");
    }

    @Test
    void aTimeThatHasNotBeenIsToldAtItsFieldAndNothingTypedIsLost() {
        report(maja, "PRIVACY_SECURITY", Map.of());
        var contact =
                Map.of(
                        "phase", "INITIAL",
                        "contactedAt", "2099-01-01T12:00",
                        "form", "PHONE",
                        "reference", "AR42");
        var answer = send(maja, "/authority", contact);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Tidspunktet har ikke vært ennå", "AR42", "2099-01-01");
        var duty = Map.of("applies", "yes", "reason", "Alvorlig.");
        send(maja, "/duties/POLICE", duty);
        var told = send(maja, "/duties/POLICE/told/police", Map.of("toldAt", "2099-01-01T12:00"));
        assertThat(told).hasStatus(422);
        assertThat(text(told)).contains("Tidspunktet har ikke vært ennå", "2099-01-01T12:00");
    }

    @Test
    void timesThatContradictEachOtherAreRefusedAtTheField() {
        report(maja, "PRIVACY_SECURITY", Map.of("happenedAt", "2026-11-20T12:00"));
        var times = Map.of("controllerAware", "2026-11-19T12:00");
        var answer = send(maja, "/topics/times", times);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Noen visste om det før det skjedde", "2026-11-19T12:00");
        var three =
                Map.of(
                        "processorAware", "2026-11-20T14:00",
                        "controllerAware", "2026-11-21T16:30");
        assertThat(send(maja, "/topics/times", three)).hasStatus(302);
        assertThat(text(get(maja, path + "/summary"))).contains("Det gikk 26 t 30 min fra");
    }

    @Test
    void whatTheEnterpriseSaysOnceOfALawIsNotAskedAgain() {
        report(maja, "PRIVACY_SECURITY", Map.of());
        assertThat(text(get(maja, path + "/duties"))).contains("digitalsikkerhetsloven?</h2>");
        var said = Map.of("digitalSecurityAct", "no");
        assertThat(send(maja, "/scope", said)).hasStatus(302);
        assertThat(text(get(maja, path + "/duties")))
                .doesNotContain("digitalsikkerhetsloven?</h2>")
                .contains("Skal HelseCERT hos Norsk helsenett varsles?");
    }

    @Test
    void whoIsTrustedWithADeviationAboutAManagerLetsInSomebodyWhoCanHandleIt() {
        var officer = examples.with(Role.PRIVACY_OFFICER, maja);
        var coordinator = examples.with(Role.PRIVACY_COORDINATOR, maja);
        var eva = examples.with(Role.CONTRIBUTOR, maja);
        report(eva, "OTHER", Map.of("confidant", officer.id().value().toString()));
        assertThat(get(coordinator, path + "/summary")).hasStatus(404);
        assertThat(text(get(officer, path + "/summary"))).contains("Bare disse ser avviket");
        var reader = Map.of("reader", coordinator.id().value().toString());
        assertThat(post(coordinator, path + "/readers", reader)).hasStatus(404);
        assertThat(post(officer, path + "/readers", reader)).hasStatus(302);
        assertThat(get(coordinator, path + "/summary")).hasStatusOk();
        assertThat(get(maja, path + "/summary")).hasStatus(404);
    }

    @Test
    @Requirement("DEV-51")
    void eachFigureOfAServiceLeadsToJustThoseDeviations() {
        report(maja, "PRIVACY_SECURITY", Map.of());
        var list = DeviationRegister.KIND.path() + "?f.unit=none";
        assertThat(text(get(maja, "/deviations")))
                .contains("f.unit=none&amp;f.overdue=yes", "f.unit=none&amp;f.repeating=yes");
        assertThat(text(get(maja, list + "&f.overdue=yes"))).doesNotContain("Noe gikk galt.");
        send(maja, "/topics/times", Map.of("controllerAware", "2026-11-01T08:00"));
        assertThat(text(get(maja, list + "&f.overdue=yes")))
                .contains("Noe gikk galt.", "Over fristen");
        assertThat(text(get(maja, list + "&f.repeating=yes"))).doesNotContain("Noe gikk galt.");
    }

    @Test
    void todayAsksSomebodyToReadWhatIsNewAndShowsTheLargeOnesFigures() {
        report(maja, "EQUIPMENT", Map.of());
        assertThat(text(get(maja, "/")))
                .contains("Les det nye avviket «Noe gikk galt.»", "Du følger med på", "f.due=");
        var lena = examples.leader();
        assertThat(text(get(lena, "/"))).doesNotContain("Du følger med på");
        assertThat(text(get(lena, "/folder")))
                .contains("/deviations/log.pdf", "/processing")
                .containsSubsequence("Styrende", "Gjennomførende", "Kontrollerende");
    }
}
