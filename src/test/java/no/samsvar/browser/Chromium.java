package no.samsvar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Debian's browser, started once for the whole test run. */
final class Chromium {

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            var playwright = Playwright.create();
            browser = playwright.chromium().launch(options());
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static BrowserType.LaunchOptions options() {
        var program =
                Objects.requireNonNullElse(System.getenv("SAMSVAR_CHROMIUM"), "/usr/bin/chromium");
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
