package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
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
        var screen = screen(PHONE).open("/registers/risk_assessment/new");
        var page = screen.page();
        page.fill("[name=title]", "Scenarioene i september");
        page.selectOption("[name=occasion]", "YEARLY");
        page.selectOption("[name=owner]", new SelectOption().setIndex(1));
        send(page, "main form");
        page.locator("a[href$='/scenarios']").first().click();
        page.check("#scenario-wrong-record");
        page.check("#scenario-ordinary-mail");
        send(page, "main form");
        screen.shot("journey-risk-first").isSound();

        grade(page, "MEDIUM", "HIGH");
        page.fill("[name=measure]", "Skann ett dokument om gangen");
        page.fill("[name=how]", "Stikkprøve på ti dokumenter hver uke");
        page.selectOption("[name=owner]", new SelectOption().setIndex(1));
        page.fill("[name=deadline]", LocalDate.now().plusDays(30).toString());
        send(page, "main form");
        assertThat(page.locator("main")).containsText("2 av 2");
        grade(page, "LOW", "LOW");
        send(page, "main form");
        assertThat(page.locator("main h1")).containsText("Scenarioene i september");
        screen.shot("journey-risk-assessed").isSound();

        page.locator("a[href$='/approve']").first().click();
        send(page, "main form");
        assertThat(page.locator("main")).containsText("Godkjent");
        screen.open("/risks/matrix");
        assertThat(page.locator("table.matrix td[data-level=high] a").first()).containsText("1");
        screen.shot("journey-risk-matrix").isSound();
    }

    private static void grade(Page page, String likelihood, String consequence) {
        page.check("[name=likelihood][value=" + likelihood + "]");
        for (var party : new String[] {"patients", "people", "enterprise"}) {
            page.check("[name=" + party + "][value=" + consequence + "]");
        }
    }
}
