package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Requirement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinic reads its scenarios together and the leader approves what came of it. */
@NullUnmarked
class RiskJourneyTest extends JourneyTest {

    @Autowired Examples examples;

    @BeforeEach
    void asTheLeader() {
        signIn(examples.leader().session());
    }

    @Test
    @Requirement({"RISK-07", "RISK-09", "RISK-12"})
    void theScenariosAreReadTogetherGradedAndApprovedWithTheirPlan() {
        var screen = screen(PHONE);
        var page = screen.page();
        var leader = Map.of("title", "Scenarioene i september", "owner", "Lena Leder");
        var meeting = ScenarioPages.begin(screen, leader, "wrong-record", "ordinary-mail");
        screen.shot("journey-risk-first").isSound();

        meeting.grade("MEDIUM", "HIGH")
                .plan(
                        "Skann ett dokument om gangen",
                        "Stikkprøve på ti dokumenter hver uke",
                        "Lena Leder",
                        LocalDate.now().plusDays(30).toString())
                .next();
        assertThat(page.locator("main")).containsText("2 av 2");
        meeting.grade("LOW", "LOW").next();
        assertThat(page.locator("main h1")).containsText("Scenarioene i september");
        screen.shot("journey-risk-assessed").isSound();

        meeting.approve();
        assertThat(page.locator("main")).containsText("Godkjent");
        screen.open("/risks/matrix");
        assertThat(page.locator("table.matrix td[data-level=high] a").first()).containsText("1");
        screen.shot("journey-risk-matrix").isSound();
    }
}
