package no.samsvar.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import no.samsvar.browser.Screen;

/** A checklist in a browser, gone through point by point. */
record ChecklistPages(Screen screen, String path) {

    /** Begins the security checklist. */
    static ChecklistPages begin(Screen screen, String title) {
        var entry =
                Fields.enter(screen, "checklist", Map.of("title", title, "list", "SECURITY_SMALL"));
        var page = screen.page();
        page.locator("a.ds-button[href^='/checklists/']").first().click();
        return new ChecklistPages(screen, "/checklists/" + Fields.id(entry));
    }

    /** The same one in somebody's browser on another day. */
    ChecklistPages by(Screen other) {
        return new ChecklistPages(other, path);
    }

    /** Answers a point: fields and answers in turn, in the order in which they appear. */
    ChecklistPages answer(String item, String... answers) {
        screen.open(path);
        point(item).locator("a.ds-button").first().click();
        var form = "form.answer[action$='/items/" + item + "']";
        for (int at = 0; at < answers.length; at += 2) {
            Fields.fill(page(), form, answers[at], answers[at + 1]);
        }
        JourneyTest.send(page(), form);
        return this;
    }

    Locator point(String item) {
        return page().locator("#item-" + item);
    }

    Page page() {
        return screen.page();
    }
}
