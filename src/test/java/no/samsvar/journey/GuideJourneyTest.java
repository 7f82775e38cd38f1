package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Requirement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leader takes the four deviations of 003 § 4.5 through the pages to their outcomes. */
@NullUnmarked
class GuideJourneyTest extends JourneyTest {

    static final Map<String, String> HANDLED =
            Map.of(
                    "restore", "Det er rettet.",
                    "cause", "Det gikk for fort.",
                    "prevention", "Rutinen er endret.");

    @Autowired Examples examples;

    @BeforeEach
    void asTheLeader() {
        signIn(examples.leader().session());
    }

    CasePages reported(String description) {
        return CasePages.report(screen(DESK), description);
    }

    static Map<String, String> risk(String grade, String unlikely) {
        return Map.of(
                "riskGrade",
                grade,
                "riskReason",
                "Vurdert sammen.",
                "riskAssessors",
                "Maren, Lena",
                "riskUnlikelyBecause",
                unlikely);
    }

    @Test
    @Requirement({"DEV-08", "DEV-09"})
    void theHivResultIsHighToldToTheAuthorityTheSameDayAndToThePerson() {
        var deviation =
                reported("Svaret på en HIV-test lå i konvolutten til en annen pasient.")
                        .answer("breach", Map.of("breach", "YES"))
                        .answer(
                                "properties",
                                Map.of(
                                        "confidentiality", "YES",
                                        "confidentialityGrade", "HIGH",
                                        "confidentialityReason", "Lest av en annen pasient.",
                                        "integrity", "NO",
                                        "availability", "NO"))
                        .answer("risk", risk("HIGH", ""))
                        .answer("handling", HANDLED)
                        .decide("")
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
                reported("Papirer om en annen pasient ble sendt til en verge som er advokat.")
                        .answer("breach", Map.of("breach", "YES"))
                        .answer(
                                "properties",
                                Map.of(
                                        "confidentiality", "YES",
                                        "confidentialityGrade", "MEDIUM",
                                        "integrity", "NO",
                                        "availability", "NO"))
                        .answer("risk", risk("MEDIUM", "Advokaten har makulert papirene."))
                        .answer("intrusion", Map.of("intrusion", "NO"));
        assertThat(deviation.summary().locator("main"))
                .containsText("Risiko: meld til Datatilsynet");
        deviation
                .answer(
                        "secrecy",
                        Map.of(
                                "secrecy", "YES",
                                "secrecyWrittenConfirmation", "YES",
                                "secrecyOneRecipient", "YES",
                                "secrecyQuick", "YES",
                                "secrecyUnreadOrDestroyed", "YES",
                                "secrecyNoRelation", "YES",
                                "secrecyLowers", "yes",
                                "secrecyReason", "Skriftlig bekreftet."))
                .decide("Lav risiko på grunn av taushetsplikten.")
                .answerDuties("Ingen er skadet.")
                .answer("handling", HANDLED)
                .close();
        assertThat(deviation.summary().locator("main"))
                .containsText("Lav risiko på grunn av taushetsplikten.");
        assertThat(deviation.at("authority").locator("#contacts + p")).isVisible();
        assertClosed(deviation, "guardian");
    }

    @Test
    @Requirement("DEV-02")
    void theOpenWindowIsLowAndNotReported() {
        var deviation =
                reported("Vinduet til legekontoret sto åpent i natt.")
                        .answer(
                                "breach",
                                Map.of("breach", "NO", "breachReason", "Ingen har vært inne."))
                        .decide("Ingen har vært inne.")
                        .answerDuties("Ingen er skadet.")
                        .answer("handling", HANDLED)
                        .close();
        assertClosed(deviation, "window");
    }

    @Test
    @Requirement({"DEV-11", "DEV-12"})
    void theRansomwareIsLowOnlyWithEvidenceAndHealthSupervisionIsAnswered() {
        var deviation =
                reported("Filene på filserveren er kryptert.")
                        .answer("breach", Map.of("breach", "YES"))
                        .answer(
                                "properties",
                                Map.of(
                                        "confidentiality", "UNKNOWN",
                                        "confidentialityGrade", "LOW",
                                        "confidentialityReason", "Trafikken er gått gjennom.",
                                        "integrity", "YES",
                                        "integrityGrade", "LOW",
                                        "integrityReason", "Filene er uendret.",
                                        "availability", "YES",
                                        "availabilityGrade", "LOW",
                                        "availabilityReason", "Tilbake samme dag."))
                        .answer("risk", risk("LOW", "Alt er tilbake, og ingenting er tatt ut."))
                        .answer(
                                "intrusion",
                                Map.of("intrusion", "YES", "intrusionNothingTakenOut", "YES"));
        assertThat(deviation.summary().locator("main"))
                .containsText("Risiko: meld til Datatilsynet");
        deviation
                .answer(
                        "intrusion",
                        Map.of("intrusionEvidence", "Rapport fra driftspartneren om trafikken."))
                .decide("Dokumentert at ingenting er tatt ut.")
                .answer("handling", HANDLED);
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
