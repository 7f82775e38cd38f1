package no.samsvar.deviation.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.place.Places;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of deviations in a browser. */
@Tag("long")
class DeviationLooksTest extends BrowserTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Reports reports;
    @Autowired Places places;
    @Autowired NewId ids;

    Someone lena;
    EntryId id;

    static Stream<Look> looks() {
        return Look.MAIN.stream();
    }

    @BeforeEach
    void aDeviation() {
        lena = examples.leader();
        id = new EntryId(ids.next());
        var report =
                new Report(
                        "Et svar på en prøve lå i feil konvolutt.\nPasienten ringte oss.",
                        DeviationKind.PRIVACY_SECURITY,
                        "Resepsjonen",
                        null,
                        null);
        examples.access(lena)
                .call(
                        () -> {
                            reports.report(id, report, Optional.empty(), List.of(), Map.of());
                            return null;
                        });
    }

    @Override
    protected void prepare(BrowserContext context) {
        context.addCookies(List.of(new Cookie("session", lena.session().text()).setUrl(origin())));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsSoundAndAccessible(Look look) {
        var path = "/deviations/" + id;
        var secret = lena.scope().call(() -> places.make("Venterommet"));
        look(look, "deviation-report", "/deviations/report");
        look(look, "deviation-report-wrong", "/deviations/report", DeviationLooksTest::sendEmpty);
        look(look, "deviation-receipt", "/deviations/receipt/" + id);
        look(look, "deviation-own", "/deviations/mine");
        look(look, "deviation-routine", "/deviations/routine");
        look(look, "deviation-public", "/report/" + secret.text());
        look(look, "deviation-places", "/deviations/places");
        look(look, "deviation-poster", "/deviations/places", DeviationLooksTest::makePoster);
        look(look, "deviation-overview", "/deviations");
        look(look, "deviation-list", "/registers/deviation");
        look(look, "deviation-entry", "/registers/deviation/" + id);
        for (var topic : List.of("follow-up", "event", "properties", "risk", "secrecy", "facts")) {
            look(look, "deviation-" + topic, path + "/topics/" + topic);
        }
        look(look, "deviation-summary", path + "/summary");
        look(look, "deviation-authority", path + "/authority");
        look(look, "deviation-people", path + "/people");
        look(look, "deviation-duties", path + "/duties");
    }

    /** As a browser sends it by itself: an answer that a script fetches is no page of its own. */
    private static void sendEmpty(Page page) {
        page.evaluate("() => delete document.querySelector('form[data-resend]').dataset.resend");
        page.locator("main form .actions button").last().click();
        page.waitForSelector(".ds-error-summary");
    }

    private static void makePoster(Page page) {
        page.fill("#field-name", "Skyllerommet");
        page.locator("main form .actions button").click();
        page.waitForSelector(".qr");
    }
}
