package no.samsvar.deviation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.place.Places;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with a phone reports. */
class ReportJourneyTest extends BrowserTest implements SamsvarTest {

    static final Look PHONE = new Look(Language.NB, Theme.LIGHT, 360);
    static final double HUMAN = 90;

    @Autowired Examples examples;
    @Autowired Places places;
    @Autowired Reports reports;

    Someone lena;
    boolean signedIn;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    @Override
    protected void prepare(BrowserContext context) {
        if (signedIn) {
            context.addCookies(
                    List.of(new Cookie("session", lena.session().text()).setUrl(origin())));
        }
    }

    void fill(Page page) {
        page.locator("#field-description")
                .pressSequentially(
                        "Vinduet i venterommet sto åpent da jeg kom i dag tidlig.",
                        new PressSequentiallyOptions().setDelay(HUMAN));
        page.selectOption("#field-type", "OTHER");
    }

    static void send(Page page) {
        page.locator("form[data-resend] .actions button, main form .actions button")
                .first()
                .click();
    }

    @Test
    void aStrangerReportsFromThePosterWithinAMinute() {
        var secret = lena.scope().call(() -> places.make("Venterommet"));
        var start = Instant.now();
        var page = screen(PHONE).open("/report/" + secret.text()).page();
        assertThat(page.locator("main .ds-field:visible").count()).isLessThanOrEqualTo(5);
        fill(page);
        send(page);
        assertThat(page.locator("main .code")).hasText(Pattern.compile("AVV-.*-0001"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aStrangerReportsWithoutScripts() {
        var secret = lena.scope().call(() -> places.make("Venterommet"));
        var page = withoutScripts(PHONE).open("/report/" + secret.text()).page();
        page.fill("#field-description", "Vinduet sto åpent.");
        page.selectOption("#field-type", "OTHER");
        send(page);
        assertThat(page.locator("main .code")).containsText("AVV-");
    }

    @Test
    void aLostConnectionLosesNothingAndNothingIsKeptInTheBrowser() {
        signedIn = true;
        var page = screen(PHONE).open("/deviations/report").page();
        fill(page);
        assertThat(page.locator("[data-form-status]")).containsText("Lagret");
        page.context().setOffline(true);
        send(page);
        assertThat(page.locator("[data-form-status]")).containsText("Ingen kontakt");
        var kept = page.evaluate("() => localStorage.length + sessionStorage.length");
        assertThat(kept).isEqualTo(0);
        page.context().setOffline(false);
        page.waitForURL("**/deviations/receipt/**");
        assertThat(examples.access(lena).call(() -> reports.own())).hasSize(1);
    }
}
