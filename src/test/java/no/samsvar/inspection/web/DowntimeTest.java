package no.samsvar.inspection.web;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class DowntimeTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    MvcTestResult get(String path) {
        var session = new Cookie("session", lena.session().text());
        return browser.get().uri(path).cookie(session).exchange();
    }

    EntryId supplier(String title, String support, String emergency) {
        var id = new EntryId(ids.next());
        var fields =
                new SupplierFields(
                        title, null, "Journal", Set.of(), null, null, null, null, null, null,
                        "Kari", support, emergency, null);
        lena.scope().run(() -> register.create(SUPPLIER, id, fields, EntryFields.NONE));
        return id;
    }

    EntryId system(String title, EntryId supplier, String gone) {
        var id = new EntryId(ids.next());
        var type = SystemType.values()[0];
        var fields =
                new SystemFields(
                        title, type, null, Set.of(), supplier.value(), null, null, null, gone);
        lena.scope().run(() -> register.create(SYSTEM, id, fields, EntryFields.NONE));
        return id;
    }

    String kit() throws IOException {
        var pdf = get("/folder/downtime.pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace("\u00ad", "")
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void theKitTellsWhomToRingWhatToDoWithoutEachSystemAndWhoIsWho() throws IOException {
        system("Journalen", supplier("Journal AS", "22 33 44 55", "99 88 77 66"), "Bruk papir");
        assertThat(kit())
                .contains("22 33 44 55", "99 88 77 66", "Journalen", "Bruk papir", "Lena Leder");
    }

    @Test
    void whatIsNoLongerInUseIsNotInIt() throws IOException {
        var old = system("Utgått", supplier("Borte AS", "1", "2"), "Ingenting");
        lena.scope().run(() -> register.move(SYSTEM, old, 0, "RETIRED", null));
        assertThat(kit()).doesNotContain("Utgått");
    }

    @Test
    void thePageSaysWhatTheKitLacks() {
        system("Uten plan", supplier("Uten telefon AS", null, null), null);
        assertThat(get("/folder/downtime")).bodyText().contains("Uten plan", "Uten telefon AS");
        system("Med plan", supplier("Med telefon AS", "22", null), "Ring");
        assertThat(get("/folder/downtime")).bodyText().doesNotContain("Med plan", "Med telefon AS");
    }
}
