package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samsvar.journey.GuideDeviation.GUARDIAN;
import static no.samsvar.journey.GuideDeviation.HIV;
import static no.samsvar.journey.GuideDeviation.INTRUSION_WITHOUT_EVIDENCE;
import static no.samsvar.journey.GuideDeviation.RANSOMWARE;
import static no.samsvar.journey.GuideDeviation.WINDOW;

import no.samsvar.Examples;
import no.samsvar.Requirement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leader takes the four deviations of 003 § 4.5 through the pages to their outcomes. */
@NullUnmarked
class GuideJourneyTest extends JourneyTest {

    @Autowired Examples examples;

    @BeforeEach
    void asTheLeader() {
        signIn(examples.leader().session());
    }

    CasePages reported(GuideDeviation told) {
        return CasePages.report(screen(DESK), told);
    }

    @Test
    @Requirement({"DEV-08", "DEV-09"})
    void theHivResultIsHighToldToTheAuthorityTheSameDayAndToThePerson() {
        var deviation =
                reported(HIV)
                        .answer(HIV, "breach", "properties", "risk", "handling")
                        .decide(HIV.reason())
                        .answerDuties("Ingen er skadet.");
        assertThat(deviation.summary().locator("main"))
                .containsText("Høy risiko: meld til Datatilsynet");
        assertThat(deviation.summary().locator("form[action$='/close']")).hasCount(0);
        deviation.tellAuthority();
        assertThat(deviation.summary().locator("form[action$='/close']")).hasCount(0);
        deviation.tellPerson("Journal 17").close();
        assertClosed(deviation, "hiv");
    }

    @Test
    @Requirement({"DEV-07", "DEV-10"})
    void theGuardiansSecrecyLowersTheRiskAndItIsDocumentedButNotReported() {
        var deviation =
                reported(GUARDIAN).answer(GUARDIAN, "breach", "properties", "risk", "intrusion");
        assertThat(deviation.summary().locator("main"))
                .containsText("Risiko: meld til Datatilsynet");
        deviation
                .answer(GUARDIAN, "secrecy")
                .decide(GUARDIAN.reason())
                .answerDuties("Ingen er skadet.")
                .answer(GUARDIAN, "handling")
                .close();
        assertThat(deviation.summary().locator("main")).containsText(GUARDIAN.reason());
        assertThat(deviation.at("authority").locator("#contacts + p")).isVisible();
        assertClosed(deviation, "guardian");
    }

    @Test
    @Requirement("DEV-02")
    void theOpenWindowIsLowAndNotReported() {
        var deviation =
                reported(WINDOW)
                        .answer(WINDOW, "breach")
                        .decide(WINDOW.reason())
                        .answerDuties("Ingen er skadet.")
                        .answer(WINDOW, "handling")
                        .close();
        assertClosed(deviation, "window");
    }

    @Test
    @Requirement({"DEV-11", "DEV-12"})
    void theRansomwareIsLowOnlyWithEvidenceAndHealthSupervisionIsAnswered() {
        var deviation =
                reported(RANSOMWARE)
                        .answer(RANSOMWARE, "breach", "properties", "risk")
                        .answer("intrusion", INTRUSION_WITHOUT_EVIDENCE);
        assertThat(deviation.summary().locator("main"))
                .containsText("Risiko: meld til Datatilsynet");
        deviation
                .answer(RANSOMWARE, "intrusion")
                .decide(RANSOMWARE.reason())
                .answer(RANSOMWARE, "handling");
        assertThat(deviation.summary().locator("form[action$='/close']")).hasCount(0);
        deviation.answerDuties("Vurdert: ingen er skadet.").close();
        assertThat(deviation.at("duties").locator("[aria-labelledby=duty-HEALTH_SUPERVISION]"))
                .containsText("Vurdert: ingen er skadet.");
        assertClosed(deviation, "ransomware");
    }

    private static void assertClosed(CasePages deviation, String name) {
        assertThat(deviation.summary().locator("form[action$='/reopen']")).hasCount(1);
        deviation.screen().shot("journey-" + name).isSound();
    }
}
