package no.samsvar.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Screen;

/** The security talk or the management review in a browser, from the plan to the minutes. */
record TalkPages(Screen screen, String entry) {

    private static final String FORM = "main form";

    static TalkPages plan(Screen screen, Map<String, String> fields) {
        return new TalkPages(screen, Fields.enter(screen, "review", fields));
    }

    /** The one whose page is shown. */
    static TalkPages shown(Screen screen) {
        screen.page().waitForURL(Pattern.compile(".*/registers/review/[0-9a-f-]{36}$"));
        return new TalkPages(screen, "/registers/review/" + Fields.id(screen.page().url()));
    }

    TalkPages by(Screen other) {
        other.open(entry);
        return new TalkPages(other, entry);
    }

    String path() {
        return "/reviews/" + Fields.id(entry);
    }

    /** Those who meet go to the first point. */
    TalkPages begin() {
        screen.open(entry).page().locator("a[href$='/points/1']").first().click();
        return this;
    }

    /** What stands on the point that is before them. */
    TalkPages told(String title, List<String> facts) {
        PlaywrightAssertions.assertThat(page().locator("h1")).containsText(title);
        for (var fact : facts) {
            PlaywrightAssertions.assertThat(main().locator("ul[lang]").first()).containsText(fact);
        }
        return this;
    }

    /** It is as it should be; on to the next point. */
    TalkPages confirm(String note) {
        return say("note", note, "outcome", "CONFIRMED").next();
    }

    /** Something must be done by somebody by a day. */
    TalkPages follow(String measure, Someone owner, String deadline) {
        return say(
                        "outcome",
                        "FOLLOW_UP",
                        "measure",
                        measure,
                        "owner",
                        Clinic.id(owner),
                        "deadline",
                        deadline)
                .next();
    }

    /** Fields and answers in turn. */
    TalkPages say(String... answers) {
        for (int at = 0; at < answers.length; at += 2) {
            Fields.fill(page(), FORM, answers[at], answers[at + 1]);
        }
        return this;
    }

    TalkPages next() {
        JourneyTest.send(page(), FORM);
        return this;
    }

    TalkPages hold(String on, Someone writer, List<Someone> present, String conclusion) {
        screen.open(entry).page().locator("a[href$='/hold']").first().click();
        say("heldOn", on, "place", "Møterommet", "writtenBy", Clinic.id(writer));
        present.forEach(one -> say("participants", Clinic.id(one)));
        return say("conclusion", conclusion).next();
    }

    TalkPages approve() {
        screen.open(entry).page().locator("a[href$='/approve']").first().click();
        return next();
    }

    /** What the minutes say of it. */
    Locator fact(String term) {
        var exactly = Pattern.compile("^" + term + "$");
        var called = page().locator("dt").filter(new Locator.FilterOptions().setHasText(exactly));
        return page().locator(".fact")
                .filter(new Locator.FilterOptions().setHas(called))
                .locator("dd");
    }

    Locator main() {
        return page().locator("main");
    }

    Page page() {
        return screen.page();
    }
}
