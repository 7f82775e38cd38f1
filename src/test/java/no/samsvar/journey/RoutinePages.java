package no.samsvar.journey;

import com.microsoft.playwright.Locator;
import java.util.Map;
import no.samsvar.browser.Screen;

/** A routine in a browser: written, approved, and read by each. */
record RoutinePages(Screen screen, String entry) {

    static RoutinePages write(Screen screen, Map<String, String> fields) {
        return new RoutinePages(screen, Fields.enter(screen, "routine", fields));
    }

    RoutinePages approve() {
        var page = screen.open(entry).page();
        page.locator("a[href$='/approve']").first().click();
        JourneyTest.send(page, "main form");
        return this;
    }

    /** Whoever is asked to on the page that is shown reads it, and says that they have. */
    static void read(Screen reader, String link) {
        var page = reader.page();
        var asked = new Locator.FilterOptions().setHasText(link);
        page.locator("main li a").filter(asked).first().click();
        page.locator("form[action$='/read'] button").click();
        page.waitForURL("**/routines/to-read");
        reader.isSound();
    }

    /** Who has read it. */
    RoutinePages readers(Screen keeper) {
        keeper.open(entry).page().locator("a[href$='/readers']").click();
        return new RoutinePages(keeper, entry);
    }

    Locator main() {
        return screen.page().locator("main");
    }
}
