package no.samsvar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Consumer;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = DemoServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellTest extends BrowserTest {

    private static final int A4 = 672;
    private static final Look WIDE = Look.MAIN.getFirst();
    private static final Look NARROW = Look.MAIN.getLast();

    @ParameterizedTest
    @EnumSource
    void everyComponentIsSoundInEveryLook(Language language) {
        look(language, "demo-list", "/");
        look(language, "demo-entry", "/demo/entry");
        look(language, "demo-confirm", "/demo/confirm");
        look(language, "demo-form", "/demo/form");
        look(language, "demo-form-failed", "/demo/form", ShellTest::submit);
        look(language, "demo-absent", "/demo/fail/absent");
        look(language, "demo-failed", "/demo/fail/other");
        look(language, "demo-rule", "/demo/fail/rule");
    }

    @ParameterizedTest
    @EnumSource
    void everyMenuIsSoundWhenItIsOpen(Language language) {
        look(language, "demo-preferences", "/", page -> open(page, "preferences"));
        look(language, "demo-person", "/", page -> open(page, "person"));
        look(language, "demo-menu", "/", ShellTest::openMenu);
        look(language, "demo-dialog", "/demo/entry", page -> page.click("[data-dialog]"));
    }

    private void look(Language language, String name, String path) {
        look(language, name, path, _ -> {});
    }

    /** Goes to a page and on by these steps at each width, and judges it in both themes. */
    private void look(Language language, String name, String path, Consumer<Page> steps) {
        for (int width : List.of(Look.NARROW, Look.WIDE)) {
            try (var seen = screen(new Look(language, Theme.LIGHT, width)).open(path)) {
                steps.accept(seen.page());
                for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    var look = new Look(language, theme, width);
                    seen.change(theme, width);
                    seen.isSound();
                    if (Look.MAIN.contains(look)) {
                        seen.shot(name + "-" + look).isAccessible();
                    }
                }
            }
        }
    }

    private static void open(Page page, String popover) {
        page.click("[popovertarget=" + popover + "]");
    }

    private static void openMenu(Page page) {
        if (page.viewportSize().width == Look.NARROW) {
            open(page, "menu");
        }
        page.click(".menu-more summary");
    }

    private static void submit(Page page) {
        page.click("form.form .actions button");
        page.waitForSelector(".ds-error-summary");
    }

    @Test
    void aFailedFormPutsTheReaderAtTheErrorsAndKeepsWhatWasTyped() {
        var page = screen(WIDE).open("/demo/form").page();
        page.fill("#field-story", "What I wrote");
        submit(page);
        assertThat(page.evaluate("() => document.activeElement.className"))
                .isEqualTo("ds-error-summary");
        assertThat(page.inputValue("#field-story")).isEqualTo("What I wrote");
        page.click(".ds-error-summary a[href='#field-happened']");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("field-happened");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScripts() {
        var page = withoutScripts(NARROW).open("/demo/form").page();
        page.fill("[name='purposes[0].what']", "First");
        page.click("[name=add-row]");
        page.fill("[name='purposes[1].what']", "Second");
        page.click("[name=remove-row][value='purposes[0]']");
        assertThat(page.inputValue("[name='purposes[0].what']")).isEqualTo("Second");
        assertThat(page.locator("[name=remove-row]").count()).isEqualTo(1);
    }

    @Test
    void languageAndThemeAreChosenWithoutScripts() {
        var page = withoutScripts(WIDE).open("/demo/entry").page();
        page.click("[popovertarget=preferences]");
        page.click("button[name=language][value=en]");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(page.url()).endsWith("/demo/entry");
        page.click("[popovertarget=preferences]");
        page.click("button[name=theme][value=dark]");
        assertThat(page.getAttribute("html", "data-color-scheme")).isEqualTo("dark");
    }

    @Test
    void ctrlKAndSlashLeadToTheSearchField() {
        var page = screen(WIDE).open("/").page();
        for (var key : new String[] {"Control+k", "/"}) {
            page.keyboard().press(key);
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("search");
            page.evaluate("() => document.activeElement.blur()");
        }
        page.keyboard().press("/");
        page.keyboard().type("avtale");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=avtale");
    }

    @Test
    void aSortedListIsSwappedInPlaceAndHasAnAddressOfItsOwn() {
        var screen = screen(WIDE).open("/");
        var page = screen.page();
        page.evaluate("() => { window.stayed = true; }");
        page.click("a.sort >> nth=1");
        page.waitForURL("**/?sort=title");
        assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
        screen.isSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demo/entry", "/demo/form"})
    void everyPageFitsOnPaper(String path) {
        var paper = new Look(Language.NB, Theme.DARK, A4);
        var screen = screen(paper).open(path);
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screen.shot("demo-paper" + path.replace('/', '-')).isSound();
        assertThat(screen.page().locator("nav.menu").isVisible()).isFalse();
    }

    @Test
    void theFirstVisitWeighsLessThanAHundredAndFiftyKilobytes() {
        var look = new Look(Language.NB, Theme.AUTO, Look.WIDE);
        var page = screen(look).open("/").page();
        var bytes =
                (Number)
                        page.evaluate(
                                "() => performance.getEntries().filter((one) => one.transferSize)"
                                        + ".reduce((sum, one) => sum + one.transferSize, 0)");
        assertThat(bytes.intValue()).isBetween(50_000, 150_000);
    }
}
