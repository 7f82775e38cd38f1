package no.samsvar.journey;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.browser.Screen;

/** An assessment of the scenarios in a browser, from the first page to the approval. */
record ScenarioPages(Screen screen, String path) {

    static final String FORM = "main form";

    /** Begins one, and takes these scenarios into it. */
    static ScenarioPages begin(Screen screen, Map<String, String> about, String... scenarios) {
        var answers = new HashMap<>(about);
        answers.put("occasion", "YEARLY");
        var begun = new ScenarioPages(screen, Fields.enter(screen, "risk_assessment", answers));
        begun.take(scenarios);
        return begun;
    }

    private void take(String... scenarios) {
        var page = screen.page();
        page.locator("a[href$='/scenarios']").first().click();
        for (var scenario : scenarios) {
            page.check("#scenario-" + scenario);
        }
        JourneyTest.send(page, FORM);
    }

    /** Grades the one before those who meet: the same for patients, staff and the enterprise. */
    ScenarioPages grade(String likelihood, String consequence) {
        Fields.fill(page(), FORM, "likelihood", likelihood);
        for (var party : List.of("patients", "people", "enterprise")) {
            Fields.fill(page(), FORM, party, consequence);
        }
        return this;
    }

    ScenarioPages plan(String measure, String how, String owner, String deadline) {
        var page = page();
        Fields.fill(page, FORM, "measure", measure);
        Fields.fill(page, FORM, "how", how);
        Fields.fill(page, FORM, "owner", owner);
        Fields.fill(page, FORM, "deadline", deadline);
        return this;
    }

    /** To the next one, or back to the assessment. */
    ScenarioPages next() {
        JourneyTest.send(page(), FORM);
        return this;
    }

    ScenarioPages approve() {
        var page = page();
        page.locator("a[href$='/approve']").first().click();
        JourneyTest.send(page, FORM);
        return this;
    }

    Page page() {
        return screen.page();
    }
}
