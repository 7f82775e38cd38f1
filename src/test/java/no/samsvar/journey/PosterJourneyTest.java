package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.place.Places;
import no.samsvar.register.Register;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with a phone sees something wrong and scans the poster on the wall. */
@NullUnmarked
class PosterJourneyTest extends JourneyTest {

    /** Sixty words of five letters in a minute, as fast as most write on a phone's glass. */
    static final double HUMAN_KEY = 200;

    static final double HUMAN_THOUGHT = 2_500;

    @Autowired Examples examples;
    @Autowired Places places;
    @Autowired Register register;

    @Test
    @Requirement("DEV-01")
    void anybodyReportsFromThePosterWithinAMinuteOfHumanTypingAndGetsAReceipt() {
        var lena = examples.leader();
        var poster = lena.scope().call(() -> places.make("Venterommet"));
        var start = Instant.now();
        var screen = phone(PHONE).open("/report/" + poster.text());
        var page = screen.page();
        think(page);
        page.locator("#field-description").tap();
        page.locator("#field-description")
                .pressSequentially(
                        "Papirer med navn lå på en stol i venterommet.",
                        new PressSequentiallyOptions().setDelay(HUMAN_KEY));
        think(page);
        page.selectOption("[name=type]", "PRIVACY_SECURITY");
        think(page);
        page.locator("main form .actions button.ds-button").first().tap();
        assertThat(page.locator("main .code")).hasText(Pattern.compile("AVV-\\d{4}-0001"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
        screen.shot("journey-poster-receipt").isSound();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("session"));
        var stored = lena.scope().call(() -> register.all(DeviationRegister.KIND)).getFirst();
        assertThat(page.locator("main .code").innerText()).isEqualTo(stored.entry().number());
        assertThat(stored.fields().place()).isEqualTo("Venterommet");
        assertThat(stored.entry().createdBy()).isNull();
    }

    private static void think(Page page) {
        page.waitForTimeout(HUMAN_THOUGHT);
    }
}
