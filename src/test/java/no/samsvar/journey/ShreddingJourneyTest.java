package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import no.samsvar.Examples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager of a clinic wonders whether the firm that shreds its paper is a processor. */
@NullUnmarked
class ShreddingJourneyTest extends JourneyTest {

    static final String QUESTION = "fieldset";

    @Autowired Examples examples;

    @Test
    void theManagerFindsOutWithinThreeMinutesAndPrintsWhy() {
        signIn(examples.leader().session());
        var screen = screen(DESK).open("/decisions");
        var page = screen.page();
        var pace = new HumanPace();
        click(page, pace, "main a[href='/decisions/processor']", ".heading");
        click(page, pace, "main form[action='/decisions/processor'] button.ds-button", QUESTION);
        answer(page, pace, "yes");
        answer(page, pace, "us");
        answer(page, pace, "destroy");
        assertThat(page.locator("#outcome")).hasText("Ja, leverandøren er databehandler");
        pace.reads(page, "section[aria-labelledby=outcome]");
        pace.reads(page, "section[aria-labelledby=follows]");
        click(page, pace, "form[action$='/conclude'] button.ds-button", ".heading");
        screen.shot("journey-shredding").isSound();
        assertThat(pace.taken()).isLessThan(Duration.ofMinutes(3));
        var pdf = page.locator("a[href$='/report.pdf']").getAttribute("href");
        var answer = page.context().request().get(page.url().replaceFirst("/rulings/.*", pdf));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    }

    /** All of the question is read, its help too. */
    private static void answer(Page page, HumanPace pace, String option) {
        pace.reads(page, QUESTION);
        page.check("input[name=answer][value='" + option + "']");
        pace.chooses();
        click(page, pace, "main form .actions button.ds-button", ".heading");
    }

    private static void click(Page page, HumanPace pace, String what, String then) {
        page.locator(what).first().click();
        pace.chooses();
        pace.reads(page, then);
    }
}
