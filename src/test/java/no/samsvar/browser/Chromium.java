package no.samsvar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Debian's browser without its windows, which costs half of what the whole one does; started once
 * for each thread that looks, as its driver demands.
 */
final class Chromium {

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser get() {
        return BROWSER.get();
    }

    private static Browser start() {
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options());
    }

    private static BrowserType.LaunchOptions options() {
        var program =
                Objects.requireNonNullElse(
                        System.getenv("SAMSVAR_CHROMIUM"), "/usr/bin/chromium-headless-shell");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(program))
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run"));
    }
}
