package no.samsvar.register.web;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntryPartsJourneyTest extends BrowserTest implements SamsvarTest {

    private static final Look WIDE = Look.MAIN.getFirst();
    private static final FilePayload FILE =
            new FilePayload(
                    "Databehandleravtale med personopplysningssikkerhetsvedlegg.pdf",
                    "application/pdf",
                    "%PDF-1.7 hei".getBytes(StandardCharsets.UTF_8));

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone maja;
    String path;

    @BeforeEach
    void twoEntries() {
        maja = examples.manager();
        examples.with(Role.PRIVACY_OFFICER, maja);
        stored("Driftshuset for velferdsteknologi AS");
        path = "/registers/supplier/" + stored("Journalhuset");
    }

    EntryId stored(String title) {
        var fields =
                new SupplierFields(
                        title,
                        null,
                        "Journal og drift",
                        Set.of(),
                        LikelyRole.PROCESSOR,
                        null,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "99 99 99 99",
                        null);
        return maja.scope()
                .call(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        new EntryId(ids.next()),
                                        fields,
                                        EntryFields.NONE));
    }

    @Override
    protected void prepare(BrowserContext context) {
        context.addCookies(List.of(new Cookie("session", maja.session().text()).setUrl(origin())));
    }

    /** Everything one does around an entry, with scripts switched off. */
    void surround() {
        var page = withoutScripts(WIDE).open(path).page();
        page.setInputFiles("#field-files", FILE);
        page.click("form[action$='/files'] button.ds-button");
        page.fill("[data-mentions] textarea", "Se på dette, @Eva privacy_officer.\nTakk!");
        page.click("[data-mentions] .actions button");
        page.click("a[href$='/links/new']");
        page.fill("main [name=q]", "velferd");
        page.click("main [role=search] button");
        page.check("[name=to]");
        page.selectOption("[name=relation]", "CAUSED_BY");
        page.click("form.form .actions button");
        page.selectOption("[name=state]", "ENDED");
        page.click("form.inline-form button");
        assertThat(page.innerText("main"))
                .contains(FILE.name, "Takk!", "Skyldes", "Driftshuset", "Avsluttet");
    }

    @Test
    void anAtOffersNamesAndAPressWritesOne() {
        var page = screen(WIDE).open(path).page();
        page.locator("[data-mentions] textarea").pressSequentially("Hei @ev");
        page.click(".mention-list button");
        assertThat(page.inputValue("[data-mentions] textarea"))
                .isEqualTo("Hei @Eva privacy_officer ");
        assertThat(page.locator(".mention-list").count()).isZero();
    }

    @Test
    void anEntryPrintsOnPaperWithItsQrCodeAndWithoutForms() {
        surround();
        var page = screen(WIDE).open(path).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".permalink img").isVisible()).isTrue();
        assertThat(page.locator("#field-files").isVisible()).isFalse();
        assertThat(page.locator("main button:visible").count()).isZero();
        page.pdf(
                new Page.PdfOptions()
                        .setPath(Path.of("target", "entry.pdf"))
                        .setPreferCSSPageSize(true));
    }
}
