package no.samsvar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.web.Theme;

/** A page in a browser, and all that was wrong with it on the way to what it shows now. */
public final class Screen implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int HEIGHT = 900;
    private static final String GATHER_REPORTS =
            """
            window.reports = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                window.reports.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** What is wrong with what is shown now, in words; policy reports are told once. */
    private static final String WRONG =
            """
            () => {
                const wrong = window.reports.splice(0);
                if (document.documentElement.scrollWidth > innerWidth) {
                    wrong.push(...[...document.querySelectorAll('body *')]
                        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1
                            && !one.closest('.ds-sr-only, [popover], .options, .table-box'))
                        .map((one) => 'wider than ' + innerWidth + ': ' + one.tagName + '.'
                            + one.className + ' ' + one.textContent.trim().slice(0, 40))
                        .slice(0, 3), 'wider than ' + innerWidth);
                }
                if (!document.title.trim()) {
                    wrong.push('no title');
                }
                const left = document.body.innerText.match(/\\?\\?\\?|\\{\\d\\}|\\bnull\\b/);
                return left ? [...wrong, 'unfinished: ' + left[0]] : wrong;
            }
            """;

    private static final String BYTES =
            """
            () => performance.getEntries().filter((one) => one.transferSize)
                .reduce((sum, one) => sum + one.transferSize, 0)
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
        visit(path);
        return this;
    }

    /** Goes there and tells how the server answered. */
    public int visit(String path) {
        return page.navigate(origin + path).status();
    }

    /** The same page in other colours and at another width, without loading it again. */
    public void change(Theme theme, int width) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate(
                "(theme) => { document.documentElement.dataset.colorScheme = theme; }",
                theme.value());
    }

    /** What was wrong since this was last asked, and what is wrong with what is shown now. */
    public List<String> faults() {
        var all = new ArrayList<>(faults);
        faults.clear();
        ((List<?>) page.evaluate(WRONG)).forEach(one -> all.add(one.toString()));
        return all;
    }

    /** What axe finds wrong now. */
    public List<String> violations() {
        var found = Axe.judge(page);
        // What the judge itself did is nobody's fault.
        page.evaluate("() => window.reports.splice(0)");
        faults.clear();
        return found;
    }

    /** How many bytes the page and all it needed took on the way, in kilobytes of 1,000. */
    public int kilobytes() {
        return ((Number) page.evaluate(BYTES)).intValue() / 1_000;
    }

    /** No fault so far, nothing wider than the screen, no text that was forgotten. */
    public Screen isSound() {
        assertThat(faults()).as("faults on %s", page.url()).isEmpty();
        return this;
    }

    /** No violation that axe can find. */
    public Screen isAccessible() {
        assertThat(violations()).as("axe on %s", page.url()).isEmpty();
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
        if (!page.isClosed()) {
            context.close();
        }
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
