package no.samsvar.register.web;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangeJourneyTest extends BrowserTest implements SamsvarTest {

    private static final String LIST = "/registers/supplier";

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone maja;

    @BeforeEach
    void aMunicipalityWithSuppliers() {
        maja = examples.manager();
        for (int number = 0; number < 60; number++) {
            var fields =
                    new SupplierFields(
                            "Leverandør %02d".formatted(number),
                            null,
                            "Journal og drift",
                            Set.of(),
                            number % 2 == 0 ? LikelyRole.PROCESSOR : null,
                            null,
                            number % 3 == 0,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "99 99 99 99",
                            null);
            maja.scope()
                    .run(
                            () ->
                                    register.create(
                                            SUPPLIER,
                                            new EntryId(ids.next()),
                                            fields,
                                            EntryFields.NONE));
        }
    }

    @Override
    protected void prepare(BrowserContext context) {
        context.addCookies(List.of(new Cookie("session", maja.session().text()).setUrl(origin())));
    }

    @Test
    void withoutScriptsEntriesAreChosenChangedAndTakenBack() {
        var page = withoutScripts(Look.MAIN.getFirst()).open(LIST + "?sort=title").page();
        page.locator("input[name=id]").nth(0).check();
        page.locator("input[name=id]").nth(3).check();
        page.click("button[value=chosen]");
        page.selectOption("select[name='set.likelyRole']", "INCIDENTAL");
        page.click("form.form .actions button");
        page.click("main form .actions button");
        assertThat(page.innerText("h1")).isEqualTo("2 oppføringer er endret");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Angre")).click();
        assertThat(page.innerText("h1")).isEqualTo("2 oppføringer er satt tilbake");
    }

    @Test
    void aFilteredListIsKeptAndBackShowsItAgain() {
        var page = screen(Look.MAIN.getFirst()).open(LIST).page();
        page.selectOption("select[name='f.agreement']", "yes");
        page.waitForURL(url -> url.contains("f.agreement=yes"));
        page.locator("details.tools > summary").nth(1).click();
        page.fill("input[name=name]", "Med avtale");
        page.click("form[action$='/views'] .actions button");
        var kept = page.url();
        assertThat(kept).contains("f.agreement=yes");
        assertThat(page.innerText(".tabs a[aria-current=page]")).isEqualTo("Med avtale");
        page.click("td a");
        page.goBack();
        assertThat(page.url()).isEqualTo(kept);
        assertThat(page.innerText(".paging p")).contains("20");
    }
}
