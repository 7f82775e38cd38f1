package no.samsvar.filing.web;

import static no.samsvar.filing.PaperKinds.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.filing.PaperExamples;
import no.samsvar.filing.PaperExamples.Prepared;
import no.samsvar.filing.PaperType;
import no.samsvar.filing.Papers;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.supplier.SupplierKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FilingPagesTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Papers papers;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session(lena)).exchange();
    }

    MvcTestResult post(String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(lena));
        form.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult drop(Prepared... all) {
        var request = browser.post().uri("/papers").with(csrf()).cookie(session(lena)).multipart();
        for (var one : all) {
            request.file(new MockMultipartFile("files", one.name(), null, one.content()));
        }
        return request.exchange();
    }

    EntryId only() {
        return examples.access(lena).call(() -> papers.waiting().getFirst().entry().id());
    }

    String version(EntryId id) {
        return "" + examples.access(lena).call(() -> register.entry(id)).version();
    }

    @Test
    void whatIsDroppedIsProposedAndFiledWithOnePress() {
        assertThat(
                        drop(
                                PaperExamples.prepared(PaperType.ROUTINE),
                                PaperExamples.prepared(PaperType.UNKNOWN)))
                .hasStatus(302);
        assertThat(get("/papers"))
                .bodyText()
                .contains("2 dokumenter venter", "Rutine eller prosedyre", "«rutine»")
                .contains("Legg det i biblioteket (Gjennomførende del)")
                .contains("Samsvar kjenner ikke igjen dette dokumentet");
    }

    @Test
    void aFileThatIsRefusedKeepsNoOtherOut() {
        var empty = new Prepared(PaperType.UNKNOWN, "tom.docx", new byte[0]);
        assertThat(drop(empty, PaperExamples.prepared(PaperType.POLICY)))
                .hasStatus(422)
                .bodyText()
                .contains("tom.docx", "Ett dokument venter");
        assertThat(drop()).hasStatus(422);
    }

    @Test
    void aDocumentIsPutInTheLibraryOrTheFaultIsToldAtTheField() {
        drop(PaperExamples.prepared(PaperType.POLICY));
        var id = only();
        var path = "/papers/" + id + "/library";
        assertThat(get(path)).bodyText().contains("value=\"STEERING\"");
        assertThat(post(path, Map.of("version", version(id)))).hasStatus(422);
        var form = Map.of("version", version(id), "part", "STEERING");
        assertThat(post(path, form).getResponse().getRedirectedUrl())
                .startsWith("/registers/routine/");
        assertThat(post(path, Map.of("version", version(id), "part", "STEERING")))
                .hasStatus(422)
                .bodyText()
                .contains("alt lagt på plass");
    }

    @Test
    void anAgreementIsPutWithTheSupplierItNames() {
        var journal = new EntryId(ids.next());
        examples.access(lena)
                .call(
                        () ->
                                register.create(
                                        SupplierKinds.SUPPLIER,
                                        journal,
                                        SupplierExamples.named("Journalhuset AS", "Journal"),
                                        EntryFields.NONE));
        drop(PaperExamples.prepared(PaperType.PROCESSOR_AGREEMENT));
        var id = only();
        assertThat(get("/papers")).bodyText().contains("Legg det ved Journalhuset AS");
        var path = "/papers/" + id + "/entry";
        assertThat(get(path)).bodyText().contains("Journalhuset AS");
        assertThat(post(path, Map.of("version", version(id)))).hasStatus(422);
        var form = Map.of("version", version(id), "entry", "" + journal);
        assertThat(post(path, form).getResponse().getRedirectedUrl()).isEqualTo(PAPER.path(id));
        assertThat(get(PAPER.path(id))).bodyText().contains("Lagt på plass", "Journalhuset AS");
    }

    @Test
    void aListLeadsToTheImportOfItsRegister() {
        drop(PaperExamples.prepared(PaperType.SYSTEM_LIST));
        assertThat(post("/papers/" + only() + "/rows", Map.of()).getResponse().getRedirectedUrl())
                .startsWith("/registers/system/import/");
    }

    @Test
    void whoBringsInNoFilesSeesNoDocuments() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(browser.get().uri("/papers").cookie(session(eva)).exchange()).hasStatus(403);
    }
}
