package no.samsvar.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samsvar.AnotherDay;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.platform.Secret;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Theme;
import org.jspecify.annotations.Nullable;

/** Somebody does a whole job through the pages of the running program. */
abstract class JourneyTest extends BrowserTest implements SamsvarTest {

    static final Look DESK = new Look(Language.NB, Theme.LIGHT, 1280);
    static final Look PHONE = new Look(Language.NB, Theme.LIGHT, 390);

    private @Nullable Secret session;
    private @Nullable Instant moment;

    void signIn(Secret opened) {
        session = opened;
    }

    /** What this person asks for in the browser opened next is answered as it was then. */
    void signIn(Secret opened, Instant then) {
        session = opened;
        moment = then;
    }

    @Override
    protected void prepare(BrowserContext context) {
        if (moment != null) {
            context.setExtraHTTPHeaders(Map.of(AnotherDay.HEADER, moment.toString()));
        }
        if (session != null) {
            context.addCookies(List.of(new Cookie("session", session.text()).setUrl(origin())));
        }
    }

    /** The button that sends the form which these fields are in. */
    static void send(Page page, String form) {
        page.locator(form + " .actions button.ds-button").first().click();
    }
}
