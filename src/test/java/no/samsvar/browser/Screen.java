package no.samsvar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page in a browser, and all that was wrong with it on the way to what it shows now. */
public final class Screen implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Pattern UNFINISHED = Pattern.compile("\\?\\?\\?|\\{\\d\\}|\\bnull\\b");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String GATHER_REPORTS =
            """
            window.reports = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                window.reports.push(event.violatedDirective + ' ' + event.blockedURI));
            """;
    private static final String TOO_WIDE =
            """
            () => [...document.querySelectorAll('body *')]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1
                    && !one.closest('.ds-sr-only, [popover], .options'))
                .map((one) => one.tagName + '.' + one.className + ': ' + one.textContent.slice(0, 40))
                .slice(0, 5)
            """;

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> faults = new ArrayList<>();

    Screen(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        this.page = context.newPage();
        page.addInitScript(GATHER_REPORTS);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(this::note);
        page.onResponse(this::note);
    }

    public Page page() {
        return page;
    }

    public Screen open(String path) {
        page.navigate(origin + path);
        return this;
    }

    /** No fault so far, nothing wider than the screen, no text that was forgotten. */
    public Screen isSound() {
        assertThat(faults).as("faults on %s", page.url()).isEmpty();
        assertThat((List<?>) page.evaluate("() => window.reports")).as("policy reports").isEmpty();
        if ((boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            assertThat((List<?>) page.evaluate(TOO_WIDE)).as("wider than the screen").isNull();
        }
        assertThat(page.innerText("body")).doesNotContainPattern(UNFINISHED);
        assertThat(page.title()).isNotBlank();
        return this;
    }

    /** No violation that axe can find; in a context where the content policy does not hinder it. */
    public Screen isAccessible() {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found.stream().map(Screen::describe)).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    public Screen shot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(name + ".png"))
                        .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String describe(com.deque.html.axecore.results.Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /**
     * An answer that failed is noted as an answer: a page may well be one that tells of a fault.
     */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            faults.add("console: " + message.text());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            faults.add("answer: " + response.status() + " " + response.url());
        }
    }

    private void note(Request request) {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            faults.add("elsewhere: " + request.url());
        }
    }
}
