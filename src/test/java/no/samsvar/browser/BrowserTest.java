package no.samsvar.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that looks at the running program's pages; the subclass says which program it is. */
public abstract class BrowserTest {

    private static final int HEIGHT = 900;

    @LocalServerPort private int port;
    private final List<Screen> open = new CopyOnWriteArrayList<>();

    /** What a reader has before the first page, such as a session. */
    protected void prepare(BrowserContext context) {}

    protected final String origin() {
        return "http://localhost:" + port;
    }

    protected final Screen screen(Look look) {
        return screen(look, new Browser.NewContextOptions());
    }

    protected final Screen withoutScripts(Look look) {
        return screen(look, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A phone: touched, not clicked, and held upright. */
    protected final Screen phone(Look look) {
        return screen(look, new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true));
    }

    /** A browser on a machine that no network reaches. */
    public static BrowserContext offline() {
        return Chromium.get().newContext(new Browser.NewContextOptions().setOffline(true));
    }

    private Screen screen(Look look, Browser.NewContextOptions options) {
        var context =
                Chromium.get()
                        .newContext(
                                options.setViewportSize(look.width(), HEIGHT)
                                        .setReducedMotion(ReducedMotion.REDUCE));
        context.addCookies(
                List.of(
                        new Cookie("language", look.language().tag()).setUrl(origin()),
                        new Cookie("theme", look.theme().value()).setUrl(origin())));
        prepare(context);
        var screen = new Screen(context, origin());
        open.add(screen);
        return screen;
    }

    @AfterEach
    void close() {
        open.forEach(Screen::close);
        open.clear();
    }
}
