package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.setup.demo.DemoMunicipality;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The privacy coordinator of a municipality among its more than five hundred activities. */
@NullUnmarked
class OfficerJourneyTest extends JourneyTest {

    @Autowired DemoMunicipality municipality;

    @Test
    void theOfficerFindsFiltersEditsInBulkTakesBackAndExportsAmongFiveHundredActivities()
            throws IOException {
        signIn(municipality.session("pia"));
        var screen = screen(DESK).open("/registers/processing");
        var page = screen.page();
        assertThat(number(page, "button[value=all]")).isGreaterThan(500);
        find(page);
        int found = rows(page);
        assertThat(found).isBetween(2, 60);
        screen.shot("journey-officer-found").isSound();

        page.locator("button[value=page]").click();
        page.locator("select[name^='set.'][name$='owner']")
                .selectOption(new SelectOption().setLabel("Pia Lunde"));
        JourneyTest.send(page, "main form");
        assertThat(page.locator("main h1")).containsText(String.valueOf(found));
        assertThat(page.locator("main table")).containsText("Pia Lunde");
        screen.shot("journey-officer-preview").isSound();
        JourneyTest.send(page, "main form[method=post]");
        page.waitForURL(Pattern.compile(".*/bulk/[0-9a-f-]{36}.*"));
        screen.isSound();
        page.locator("form[action$='/undo'] button").click();
        assertThat(page.locator("main h1")).containsText(String.valueOf(found));

        screen.open("/registers/processing");
        find(page);
        assertThat(rows(page)).isEqualTo(found);
        page.locator("details.tools:has(a[href*='/export.xlsx?']) > summary").first().click();
        var file =
                page.waitForDownload(
                        () -> page.locator("a[href*='/export.xlsx?']").first().click());
        var sheet = Sheets.read(Files.readAllBytes(file.path())).getFirst();
        assertThat(sheet.rows()).hasSize(found);
    }

    private static void find(Page page) {
        page.fill(".filters-form [name=q]", "turnus");
        page.selectOption(
                ".filters-form [name='f.owner']", new SelectOption().setLabel("Hege Solberg"));
        page.waitForURL(Pattern.compile(".*q=turnus.*f\\.owner=[0-9a-f]{8}.*"));
        page.reload();
        assertThat(page.locator("#results tbody tr").first())
                .containsText(Pattern.compile("turnus", Pattern.CASE_INSENSITIVE));
    }

    private static int rows(Page page) {
        page.waitForLoadState();
        return page.locator("#results tbody tr").count();
    }

    private static int number(Page page, String button) {
        return Integer.parseInt(page.locator(button).innerText().replaceAll("\\D", ""));
    }
}
