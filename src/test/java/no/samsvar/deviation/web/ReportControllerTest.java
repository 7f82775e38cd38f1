package no.samsvar.deviation.web;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.audit.History;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.identity.Role;
import no.samsvar.platform.personnumber.MadeUpNumbers;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReportControllerTest extends PageTest {

    @Autowired Register register;
    @Autowired Lists lists;
    @Autowired History history;

    Someone lena;
    Someone eva;
    String id;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
        id = ids.next().toString();
    }

    Map<String, String> report(String description) {
        return Map.of("id", id, "description", description, "type", "PATIENT_SAFETY");
    }

    @Test
    @Requirement("DEV-05")
    void anEmployeeSeesByNameWhoGetsTheReportAndIsToldByNameAgainAfterwards() {
        assertThat(text(get(eva, "/deviations/report"))).contains("Meldingen går til Lena Leder.");
        post(eva, "/deviations/report", report("Et vindu sto åpent i natt."));
        assertThat(text(get(eva, "/deviations/receipt/" + id)))
                .contains("AVV-2026-0001", "Vi har sagt fra til Lena Leder.");
    }

    @Test
    @Requirement("DEV-05")
    void whoHasNotReadHowToReportIsAskedToAndNamedToTheLeader() {
        assertThat(text(get(eva, "/deviations/routine"))).contains("Jeg har lest dette");
        assertThat(text(get(lena, "/deviations/routine"))).contains("Eva employee");
        assertThat(post(eva, "/deviations/routine", Map.of())).hasStatus(302);
        assertThat(text(get(eva, "/deviations/routine"))).contains("Du har lest dette.");
        assertThat(text(get(lena, "/deviations/routine"))).doesNotContain("Eva employee");
    }

    @Test
    @Requirement("DEV-01")
    void aReportIsKeptWithNumberReporterTimesDescriptionStatusAndHistory() {
        assertThat(post(eva, "/deviations/report", report("Et vindu sto åpent.\nHele natten.")))
                .hasStatus(302)
                .hasRedirectedUrl("/deviations/receipt/" + id);
        lena.scope()
                .run(
                        () -> {
                            var stored = register.find(KIND, EntryId.of(id));
                            assertThat(stored.entry().number()).startsWith("AVV-");
                            assertThat(stored.entry().title()).isEqualTo("Et vindu sto åpent.");
                            assertThat(stored.entry().createdBy()).isEqualTo(eva.id().value());
                            assertThat(stored.entry().createdAt()).isNotNull();
                            assertThat(stored.entry().status()).isEqualTo("REPORTED");
                            assertThat(stored.fields().description()).endsWith("Hele natten.");
                            assertThat(history.of(stored.entry().id().value())).hasSize(1);
                        });
    }

    @ParameterizedTest
    @EnumSource(DeviationKind.class)
    @Requirement("DEV-02")
    void anythingUnwantedCanBeReportedAlsoABreachAndAMissingRoutine(DeviationKind type) {
        var form = Map.of("id", id, "description", "Et åpent vindu.", "type", type.name());
        assertThat(post(eva, "/deviations/report", form)).hasStatus(302);
        assertThat(text(get(lena, "/registers/deviation/" + id))).contains("Et åpent vindu.");
    }

    @Test
    void sendingTwiceIsOnce() {
        post(eva, "/deviations/report", report("Et vindu sto åpent."));
        post(eva, "/deviations/report", report("Et vindu sto åpent."));
        var page = lena.scope().call(() -> lists.page(KIND, ListQuery.all()));
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void whatIsBeingWrittenIsKeptAndGoneOnceItIsSent() {
        assertThat(post(eva, "/deviations/report/draft", report("Et halvt ord"))).hasStatus(204);
        assertThat(text(get(eva, "/deviations/report?draft=" + id))).contains("Et halvt ord");
        assertThat(text(get(lena, "/deviations/report"))).doesNotContain("Et halvt ord");
        post(eva, "/deviations/report", report("Et helt ord"));
        assertThat(text(get(eva, "/deviations/report"))).doesNotContain("Et halvt ord");
    }

    @Test
    void aFormThatIsNotFilledInKeepsWhatWasTypedAndSaysWhatIsMissing() {
        var answer =
                post(eva, "/deviations/report", Map.of("id", id, "place", "Rom 3", "type", ""));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Rom 3", "Fyll ut «Hva skjedde?»");
    }

    @Test
    void aPersonNumberIsMaskedInOnePress() {
        var number = MadeUpNumbers.synthetic();
        var answer = post(eva, "/deviations/report", report("Feil papir til " + number));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skjul nummeret");
        var pressed = new HashMap<>(report("Feil papir til " + number));
        pressed.put("mask-person-number", "description");
        assertThat(text(post(eva, "/deviations/report", pressed)))
                .contains("Feil papir til ••••••")
                .doesNotContain(number);
    }

    @Test
    void digitsThatAreNoPersonNumberStayWithTheReason() {
        var number = MadeUpNumbers.synthetic();
        var form = new HashMap<>(report("Feil på pumpe " + number));
        form.put("description.not-a-number", "Det er pumpens serienummer.");
        assertThat(post(eva, "/deviations/report", form)).hasStatus(302);
        var tables =
                lena.scope()
                        .call(
                                () ->
                                        history
                                                .of(EntryId.of(id).value())
                                                .getFirst()
                                                .changes()
                                                .stream()
                                                .filter(
                                                        change ->
                                                                change.table()
                                                                        .equals(
                                                                                "entry_text_reason"))
                                                .toList());
        assertThat(tables.toString()).contains("Det er pumpens serienummer.");
    }

    @Test
    void aReportAboutAColleagueIsSeenByItsReporterAndTheOneChosenAlone() {
        var maja = examples.manager();
        var officer = examples.with(Role.PRIVACY_OFFICER, maja);
        var reporter = examples.with(Role.CONTRIBUTOR, maja);
        var form = new HashMap<>(report("Lederen min leste journalen min."));
        form.put("confidant", officer.id().value().toString());
        assertThat(post(reporter, "/deviations/report", form)).hasStatus(302);
        var path = "/registers/deviation/" + id;
        assertThat(get(maja, path)).hasStatus(404);
        assertThat(get(officer, path)).hasStatusOk();
        assertThat(text(get(reporter, "/deviations/mine/" + id))).contains("Lederen min");
        assertThat(text(get(maja, "/registers/deviation?q=journalen"))).doesNotContain(id);
        var unseen = maja.scope().call(() -> lists.page(KIND, ListQuery.all()));
        assertThat(unseen.total()).isZero();
        assertThat(maja.scope().call(() -> history.of(EntryId.of(id).value()))).isEmpty();
    }
}
