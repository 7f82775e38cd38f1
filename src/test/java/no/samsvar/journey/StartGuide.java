package no.samsvar.journey;

import com.microsoft.playwright.Page;
import java.time.Duration;
import no.samsvar.browser.Screen;

/** Somebody goes through the first start, who counts what they are asked and the pages it takes. */
final class StartGuide {

    private final Screen screen;
    private final Page page;
    private final HumanPace pace = new HumanPace();
    private int answers;
    private int pages;

    StartGuide(Screen screen) {
        this.screen = screen;
        this.page = screen.open("/start").page();
    }

    /** How long somebody would have taken so far. */
    Duration taken() {
        return pace.taken();
    }

    int answers() {
        return answers;
    }

    int pages() {
        return pages;
    }

    String at() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    StartGuide choose(String name, String value) {
        answers++;
        pace.chooses();
        var field = page.locator("[name='" + name + "']");
        if ("SELECT".equals(field.first().evaluate("one => one.tagName"))) {
            field.selectOption(value);
        } else {
            page.check("[name='" + name + "'][value='" + value + "']");
        }
        return this;
    }

    /** A row of a list, which counts as one: its fields and what is put in them, in pairs. */
    StartGuide row(String list, int row, String... fields) {
        answers++;
        if (page.locator("[name^='" + list + "[" + row + "]']").count() == 0) {
            page.click("button[name=add-row][value='" + list + "']");
            page.waitForSelector("[name^='" + list + "[" + row + "]']");
        }
        for (int at = 0; at < fields.length; at += 2) {
            var field = page.locator("[name='%s[%d].%s']".formatted(list, row, fields[at]));
            if ("SELECT".equals(field.first().evaluate("one => one.tagName"))) {
                pace.chooses();
                field.selectOption(fields[at + 1]);
            } else {
                pace.types(fields[at + 1]);
                field.fill(fields[at + 1]);
            }
        }
        return this;
    }

    /** What is ticked in a list that is asked about counts one by one. */
    StartGuide ticked(String kind) {
        var card = "section:has(input[name$='.line'][value^='" + kind + "/'])";
        answers += page.locator(card + " input[value=FITS]:checked").count();
        return this;
    }

    /** All that is ticked fits, with this many exceptions that are not theirs. */
    StartGuide except(int exceptions) {
        for (int at = 0; at < exceptions; at++) {
            page.locator("input[value=NOT_US]:not(:checked)").first().check();
            pace.chooses();
            answers++;
        }
        return this;
    }

    /** On to the next page, once this one has been looked at. */
    StartGuide on(String next) {
        pages++;
        pace.reads(page);
        pace.chooses();
        screen.shot("journey-start-" + at()).isSound();
        page.locator("main form .actions button.ds-button").last().click();
        page.waitForURL("**/start/" + next);
        return this;
    }

    /** The page it ends with. */
    Screen ended() {
        pages++;
        pace.reads(page);
        return screen.shot("journey-start-done").isSound();
    }
}
