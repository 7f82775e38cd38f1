package no.samsvar.register.exchange;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ExchangePagesTest implements SamsvarTest {

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone reader;

    @BeforeEach
    void aMunicipality() {
        reader = examples.manager();
    }

    MvcTestResult get(String address) {
        return web.get().uri(address).cookie(session()).exchange();
    }

    Cookie session() {
        return new Cookie("session", reader.session().text());
    }

    MvcTestResult post(String address, String... parameters) {
        var request =
                web.post()
                        .uri(address)
                        .cookie(session())
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    MvcTestResult upload(byte[] file) {
        return web.post()
                .uri("/registers/supplier/import")
                .multipart()
                .file(new MockMultipartFile("file", "fil.csv", "text/csv", file))
                .cookie(session())
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getRedirectedUrl();
    }

    static String hidden(MvcTestResult page, String name) throws Exception {
        var found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    EntryId stored(String title) {
        var id = new EntryId(ids.next());
        reader.scope()
                .run(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        id,
                                        SupplierProtocol.supplier(title),
                                        EntryFields.NONE));
        return id;
    }

    @Test
    void aListIsExportedWithItsFiltersAndColumns() throws Exception {
        stored("Journalhuset");
        stored("Renholderen");
        var answer = get("/registers/supplier/export.csv?q=journal&columns=title,country,review");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Leverand");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNavn;Land;Ses på igjen\r\nJournalhuset;;\r\n");
        var whole = get("/registers/supplier/export.xlsx?all=yes").getResponse();
        var sheet = Sheets.read(whole.getContentAsByteArray()).getFirst();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.headers()).contains("Nummer", "Intern id", "Avtalen gjelder til");
        var template = get("/registers/supplier/template.xlsx").getResponse();
        assertThat(Sheets.read(template.getContentAsByteArray()).getFirst().rows()).isEmpty();
    }

    @Test
    void whoMayNotExportImportOrEditInBulkIsRefused() {
        stored("Journalhuset");
        reader = examples.with(Role.CONTRIBUTOR, reader);
        assertThat(get("/registers/supplier/export.xlsx")).hasStatus(403);
        assertThat(get("/registers/supplier/import")).hasStatus(403);
        assertThat(get("/registers/supplier/bulk")).hasStatus(403);
        assertThat(upload(csv("Navn;Hva de leverer", "A;B"))).hasStatus(403);
        assertThat(get("/registers/supplier"))
                .bodyText()
                .doesNotContain("/export.", "/import", "name=\"which\"");
    }

    @Test
    void aFileGoesThroughItsStepsWithoutAScript() throws Exception {
        var at =
                location(upload(csv("Firmanavn;Hva de leverer;Annet", "Å-data;Drift;x", ";Tom;y")));
        assertThat(get(at)).hasStatusOk().bodyText().contains("Firmanavn", "Å-data", "Drift");
        var check = location(post(at, "column.0", "title", "column.1", "delivers", "column.2", ""));
        assertThat(check).endsWith("/check");
        assertThat(get(check))
                .bodyText()
                .contains("Én feil må rettes", "Fyll ut «Firmanavn».")
                .doesNotContain("name=\"print\"");
        var faults = get(check + ".xlsx").getResponse().getContentAsByteArray();
        assertThat(Sheets.read(faults).getFirst().rows().getFirst().cells())
                .containsExactly("3", "Firmanavn", "", "Fyll ut «Firmanavn».");

        var clean = location(upload(csv("Firmanavn;Hva de leverer;Annet", "Å-data;Drift;x")));
        assertThat(clean).as("its columns are known by now").endsWith("/check");
        var page = get(clean);
        assertThat(page).bodyText().contains("1 nye", "Å-data", "Lagre én rad");
        var done =
                location(post(clean.replace("/check", "/store"), "print", hidden(page, "print")));
        assertThat(get(done)).bodyText().contains("Nye oppføringer: 1. Endrede oppføringer: 0.");
        assertThat(get("/registers/supplier")).bodyText().contains("Å-data", "Viser 1 av 1");
        assertThat(get(at).getResponse().getStatus()).isEqualTo(200);
        var stranger = examples.manager();
        reader = stranger;
        assertThat(get(at)).hasStatus(404);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithWhatToDo() {
        assertThat(upload(new byte[] {1, 2, 3, 0, 9}))
                .hasStatus(422)
                .bodyText()
                .contains("Filen er verken Excel eller CSV");
        assertThat(upload(new byte[0])).hasStatus(422);
    }

    @Test
    void chosenEntriesAreShownChangedAndTakenBack() throws Exception {
        var one = stored("Journalhuset");
        stored("Renholderen");
        var form = get("/registers/supplier/bulk?which=page&sort=title");
        assertThat(form).hasStatusOk().bodyText().contains("Endre 2 oppføringer");
        assertThat(get("/registers/supplier/bulk/preview?which=page")).hasStatus(422);
        var chosen = "which=chosen&id=" + one;
        var preview =
                get("/registers/supplier/bulk/preview?" + chosen + "&set.likelyRole=PROCESSOR");
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("Én oppføring endres", "Sannsynlig rolle: (tomt) → Databehandler");
        var done =
                location(
                        post(
                                "/registers/supplier/bulk",
                                "edit",
                                hidden(preview, "edit"),
                                "print",
                                hidden(preview, "print"),
                                "which",
                                "chosen",
                                "id",
                                one.toString(),
                                "set.likelyRole",
                                "PROCESSOR"));
        assertThat(get(done)).bodyText().contains("Én oppføring er endret", "Du kan angre til");
        assertThat(location(post(done + "/undo"))).isEqualTo(done);
        assertThat(get(done)).bodyText().contains("Én oppføring er satt tilbake");
        assertThat(get("/registers/supplier/" + one)).bodyText().doesNotContain("Databehandler");
    }

    @Test
    void aKeptListOpensAsItWasKeptForItsOwnerAndEverybodyIfShared() throws Exception {
        stored("Journalhuset");
        var kept =
                location(
                        post(
                                "/registers/supplier/views",
                                "name",
                                "Uten avtale",
                                "query",
                                "f.agreement=no&sort=title",
                                "shared",
                                "true"));
        assertThat(kept).isEqualTo("/registers/supplier?f.agreement=no&sort=title");
        var page = get(kept);
        assertThat(page)
                .bodyText()
                .contains("Uten avtale", "aria-current=\"page\"", "Slett visningen «Uten avtale»");
        post("/registers/supplier/views", "name", "Min", "query", "q=journal");
        var manager = reader;
        reader = examples.with(Role.CONTRIBUTOR, reader);
        assertThat(get(kept))
                .bodyText()
                .contains("Uten avtale")
                .doesNotContain("Slett visningen", "Min<");
        reader = manager;
        var delete =
                Pattern.compile("/registers/supplier/views/[0-9a-f-]+/delete")
                        .matcher(page.getResponse().getContentAsString());
        assertThat(delete.find()).isTrue();
        assertThat(location(post(delete.group()))).isEqualTo("/registers/supplier");
        assertThat(get("/registers/supplier")).bodyText().doesNotContain("Uten avtale");
        assertThat(post("/registers/supplier/views", "name", " ", "query", "")).hasStatus(422);
    }

    @Test
    void aListPageTakesAtMostSixStatementsOfTheRegister() throws Exception {
        for (int entry = 0; entry < 60; entry++) {
            stored("Leverandør " + entry);
        }
        var sent = Statements.of(() -> get("/registers/supplier?sort=title"));
        var own = new ArrayList<>(sent);
        own.removeIf(
                sql ->
                        sql.contains("set_config")
                                || sql.contains("session")
                                || sql.contains("authorisation"));
        assertThat(own).as("%s", sent).hasSizeLessThanOrEqualTo(6);
        var whole = Statements.of(() -> get("/registers/supplier/export.csv?all=yes"));
        assertThat(whole.size()).isLessThanOrEqualTo(sent.size() + 1);
    }
}
