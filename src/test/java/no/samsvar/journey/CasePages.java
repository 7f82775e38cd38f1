package no.samsvar.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.samsvar.browser.Screen;
import no.samsvar.platform.Time;

/** One deviation in a browser, handled the way its leader does, page by page. */
final class CasePages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Screen screen;
    private final Page page;
    private final String path;

    private CasePages(Screen screen, String path) {
        this.screen = screen;
        this.page = screen.page();
        this.path = path;
    }

    /** Reports it and gets its receipt. */
    static CasePages report(Screen screen, GuideDeviation told) {
        var page = screen.open("/deviations/report").page();
        page.fill("#field-description", told.description());
        page.selectOption("[name=type]", "PRIVACY_SECURITY");
        JourneyTest.send(page, "form[data-resend]");
        page.waitForURL("**/deviations/receipt/**");
        return new CasePages(screen, "/deviations/" + Fields.id(page.url()));
    }

    /** The same one in somebody else's browser. */
    CasePages by(Screen other) {
        return new CasePages(other, path);
    }

    /** Answers these topics, each on its page. */
    CasePages answer(GuideDeviation told, String... topics) {
        for (var topic : topics) {
            answer(topic, told.answers(topic));
        }
        return this;
    }

    CasePages answer(String topic, Map<String, ?> answers) {
        screen.open(path + "/topics/" + topic);
        var form = "form[action$='/topics/" + topic + "']";
        answers.forEach((name, answer) -> Fields.fill(page, form, name, typed(answer)));
        JourneyTest.send(page, form);
        page.waitForURL(address -> !address.endsWith("/topics/" + topic));
        return this;
    }

    private static String typed(Object answer) {
        return answer.equals(true) ? "yes" : answer.toString();
    }

    /** Answers each other authority's question with no, and why. */
    CasePages answerDuties(String reason) {
        screen.open(path + "/duties");
        var forms = "section[aria-labelledby^='duty-'] form:has([name=applies])";
        for (var duty :
                page.locator(forms).all().stream().map(it -> it.getAttribute("action")).toList()) {
            var form = "form[action='" + duty + "']";
            page.locator(form + " [name=applies][value=no]").check();
            page.locator(form + " [name=reason]").fill(reason);
            JourneyTest.send(page, form);
        }
        return this;
    }

    CasePages decide(String reason) {
        summary();
        page.fill("form[action$='/decision'] [name=reason]", reason);
        JourneyTest.send(page, "form[action$='/decision']");
        return this;
    }

    /** Notes that the authority was told now, and nothing more will follow. */
    CasePages tellAuthority() {
        screen.open(path + "/authority");
        var form = "form[action$='/authority']";
        Fields.fill(page, form, "phase", "FINAL");
        Fields.fill(page, form, "contactedAt", now());
        Fields.fill(page, form, "form", "ALTINN");
        Fields.fill(page, form, "reference", "AR-1");
        JourneyTest.send(page, form);
        return this;
    }

    CasePages tellPerson(String reference) {
        screen.open(path + "/people");
        page.fill("form[action$='/people'] [name=reference]", reference);
        JourneyTest.send(page, "form[action$='/people']");
        var told = "form[action$='/told']";
        Fields.fill(page, told, "toldAt", now());
        Fields.fill(page, told, "how", "Samtale og brev");
        page.locator(told + " button").last().click();
        return this;
    }

    CasePages close() {
        summary();
        JourneyTest.send(page, "form[action$='/close']");
        return this;
    }

    Page summary() {
        return screen.open(path + "/summary").page();
    }

    Page at(String part) {
        return screen.open(path + "/" + part).page();
    }

    Screen screen() {
        return screen;
    }

    private static String now() {
        return LocalDateTime.now(Time.OSLO).minusMinutes(1).format(MINUTE);
    }
}
