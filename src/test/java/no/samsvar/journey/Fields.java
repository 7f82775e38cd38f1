package no.samsvar.journey;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import no.samsvar.browser.Screen;

/** The fields of a form in a browser, answered one after the other as somebody does. */
final class Fields {

    private Fields() {}

    static void fill(Page page, String form, Map<String, String> answers) {
        answers.forEach((name, answer) -> fill(page, form, name, answer));
    }

    /** The answer is a text, the value of a choice, or what it is called in a list. */
    static void fill(Page page, String form, String name, String answer) {
        var field = page.locator("%s [name='%s']".formatted(form, name));
        switch (String.valueOf(field.first().evaluate("one => one.type"))) {
            case "radio", "checkbox" ->
                    page.locator("%s [name='%s'][value='%s']".formatted(form, name, answer))
                            .check();
            case "select-one" -> field.selectOption(answer);
            default -> field.fill(answer);
        }
    }

    /** Enters something in a register and tells the path of its page, which is shown now. */
    static String enter(Screen screen, String register, Map<String, String> answers) {
        var page = screen.open("/registers/" + register + "/new").page();
        fill(page, "main form", answers);
        JourneyTest.send(page, "main form");
        page.waitForURL(Pattern.compile(".*/registers/" + register + "/[0-9a-f-]{36}$"));
        return page.url().replaceAll("^.*(?=/registers/)", "");
    }

    /** What an address ends with. */
    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
