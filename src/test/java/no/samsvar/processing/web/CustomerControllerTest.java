package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class CustomerControllerTest extends ProcessingPageTest {

    private static final String HEADER =
            "Navn på behandling;Formål;Personopplysninger;Kategorier registrerte;Databehandler;"
                    + "Underleverandører;Overføring til tredjeland;Lagringstid;Merknad\n";

    MvcTestResult upload(EntryId id, byte[] file) {
        return browser.post()
                .uri("/processing/for-others/" + id + "/customer")
                .multipart()
                .file(new MockMultipartFile("file", "kunde.csv", "text/csv", file))
                .cookie(new Cookie("session", lena.session().text()))
                .with(csrf())
                .exchange();
    }

    String compared(EntryId id, byte[] file, String line) {
        var at = upload(id, file).getResponse().getRedirectedUrl();
        assertThat(post(lena, at, "line", line)).hasStatus(302);
        return words("/registers/processing_for_others/" + id);
    }

    static byte[] csv(String... lines) {
        return (HEADER + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Requirement("ROPA-53")
    void theCustomersLineIsComparedWithOurRecordFieldByField() {
        var id = processing.forOthers(lena, backup(house, "Fjordlegene"));
        assertThat(words("/registers/processing_for_others/" + id))
                .contains("Be Fjordlegene om linjen sin");
        var file =
                csv(
                        "Lønn;Betale lønn;Økonomi;Ansatte;En annen;;nei;5 år (bokføringsloven § 13);Hemmelig",
                        "Kopiene;Gi og dokumentere helsehjelp;Helseopplysninger, fødselsnummer;pasienter;"
                                + "Legesenteret Nord;Skyhuset;nei;10 år;Ikke for dere");
        var page = compared(id, file, "3");
        assertThat(page)
                .contains(
                        "Kopiene",
                        "kunde.csv",
                        "Maja Manager",
                        "Opplysninger Ingenting Fødselsnummer",
                        "Underleverandører Kopihuset Skyhuset",
                        "Om opplysninger sendes ut av EØS Ja Nei",
                        "Land utenfor EØS Canada Ingenting",
                        "Lagringstid Kopiene: 90 dager",
                        "Likt hos dere og kunden: Databehandler, Formål, Hvem opplysningene gjelder")
                .doesNotContain("Betale lønn", "Ikke for dere");
        assertThat(words("/processing/for-others")).contains("ting er ulike");

        post(lena, "/processing/for-others/" + id + "/customer/delete");
        assertThat(words("/registers/processing_for_others/" + id))
                .contains("Be Fjordlegene om linjen sin");
    }

    @Test
    @Requirement("ROPA-53")
    void aCustomerHandsAProcessorTheLineThatConcernsItAndNoMore() throws Exception {
        var id = processing.own(lena, journal(house));
        var path = "/processing/" + id + "/processors/" + house.supplier() + ".xlsx";
        assertThat(text(get(lena, "/registers/processing/" + id))).contains(path);
        var answer = get(lena, path);
        assertThat(answer).hasStatusOk();
        var file = answer.getResponse().getContentAsByteArray();
        var sheet = Sheets.read(file).getFirst();
        var told = sheet.headers() + " " + sheet.rows();
        assertThat(told)
                .contains("Gi og dokumentere helsehjelp", "Journalhuset", "Skyhuset", "India")
                .doesNotContain("Helfo", "Sak 2026/17", "Kryptert", "DPIA", "Nattvakten");

        var customer = lena;
        lena = examples.manager();
        house = processing.house(lena);
        var ours = processing.forOthers(lena, backup(house, "Normland"));
        assertThat(compared(ours, file, "2"))
                .contains("Pasientjournal", "Underleverandører Kopihuset Skyhuset");
        assertThat(get(lena, path)).hasStatus(404);
        assertThat(get(customer, "/processing/" + id + "/processors/" + id + ".xlsx"))
                .hasStatus(404);
    }

    @Test
    void aFileWithoutATableAndALineNotChosenAreToldAtTheField() {
        var id = processing.forOthers(lena, backup(house, "Fjordlegene"));
        assertThat(upload(id, new byte[] {1, 2, 3, 0, 9}))
                .hasStatus(422)
                .bodyText()
                .contains("Filen er verken Excel eller CSV");
        var at = upload(id, csv("A;B;;;;;;;", "C;D;;;;;;;")).getResponse().getRedirectedUrl();
        assertThat(get(lena, at)).hasStatusOk().bodyText().contains("Rad 2: A", "Rad 3: C");
        assertThat(post(lena, at)).hasStatus(422).bodyText().contains("Velg linjen som gjelder");
        assertThat(post(lena, at, "line", "99")).hasStatus(404);
    }

    @Test
    void whoMayNotWriteTheRecordTakesInNothing() {
        var id = processing.forOthers(lena, backup(house, "Fjordlegene"));
        Someone officer = examples.with(Role.PRIVACY_OFFICER, lena);
        assertThat(get(officer, "/processing/for-others/" + id + "/customer")).hasStatus(403);
        assertThat(post(officer, "/processing/for-others/" + id + "/customer/delete"))
                .hasStatus(403);
    }
}
