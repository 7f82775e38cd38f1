package no.samsvar.journey;

import java.util.Map;

/** The four deviations of 003 § 4.5, as somebody tells them and answers each topic about them. */
enum GuideDeviation {
    HIV(
            "Svaret på en HIV-test lå i konvolutten til en annen pasient.",
            "",
            Map.of(
                    "breach",
                    Map.of("breach", "YES"),
                    "properties",
                    Map.of(
                            "confidentiality", "YES",
                            "confidentialityGrade", "HIGH",
                            "confidentialityReason", "Lest av en annen pasient.",
                            "integrity", "NO",
                            "availability", "NO"),
                    "risk",
                    risk("HIGH"),
                    "handling",
                    handled())),
    GUARDIAN(
            "Papirer om en annen pasient ble sendt til en verge som er advokat.",
            "Lav risiko på grunn av taushetsplikten.",
            Map.of(
                    "breach",
                    Map.of("breach", "YES"),
                    "properties",
                    Map.of(
                            "confidentiality", "YES",
                            "confidentialityGrade", "MEDIUM",
                            "integrity", "NO",
                            "availability", "NO"),
                    "risk",
                    risk("MEDIUM", "Advokaten har makulert papirene."),
                    "intrusion",
                    Map.of("intrusion", "NO"),
                    "secrecy",
                    Map.of(
                            "secrecy", "YES",
                            "secrecyWrittenConfirmation", "YES",
                            "secrecyOneRecipient", "YES",
                            "secrecyQuick", "YES",
                            "secrecyUnreadOrDestroyed", "YES",
                            "secrecyNoRelation", "YES",
                            "secrecyLowers", true,
                            "secrecyReason", "Skriftlig bekreftet."),
                    "handling",
                    handled())),
    WINDOW(
            "Vinduet til legekontoret sto åpent i natt.",
            "Ingen har vært inne.",
            Map.of(
                    "breach",
                    Map.of("breach", "NO", "breachReason", "Ingen har vært inne."),
                    "handling",
                    handled())),
    RANSOMWARE(
            "Filene på filserveren er kryptert.",
            "Dokumentert at ingenting er tatt ut.",
            Map.of(
                    "breach",
                    Map.of("breach", "YES"),
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
                            "availabilityReason", "Tilbake samme dag."),
                    "risk",
                    risk("LOW", "Alt er tilbake, og ingenting er tatt ut."),
                    "intrusion",
                    Map.of(
                            "intrusion", "YES",
                            "intrusionNothingTakenOut", "YES",
                            "intrusionEvidence", "Rapport fra driftspartneren om trafikken."),
                    "handling",
                    handled()));

    /** What is known of the ransomware before anybody has judged it. */
    static final Map<String, String> PROPERTIES_WITHOUT_GRADES =
            Map.of("confidentiality", "UNKNOWN", "integrity", "YES", "availability", "YES");

    /** What is said of the ransomware before anybody has looked at the traffic. */
    static final Map<String, String> INTRUSION_WITHOUT_EVIDENCE =
            Map.of("intrusion", "YES", "intrusionNothingTakenOut", "YES");

    private final String description;
    private final String reason;
    private final Map<String, Map<String, ?>> answers;

    /**
     * @param reason said with the decision
     * @param answers by topic and field
     */
    GuideDeviation(String description, String reason, Map<String, Map<String, ?>> answers) {
        this.description = description;
        this.reason = reason;
        this.answers = answers;
    }

    String description() {
        return description;
    }

    String reason() {
        return reason;
    }

    Map<String, ?> answers(String topic) {
        return answers.get(topic);
    }

    private static Map<String, String> risk(String grade) {
        return Map.of(
                "riskGrade", grade,
                "riskReason", "Vurdert sammen.",
                "riskAssessors", "Maren, Lena");
    }

    private static Map<String, String> risk(String grade, String unlikelyBecause) {
        return Map.of(
                "riskGrade",
                grade,
                "riskReason",
                "Vurdert sammen.",
                "riskAssessors",
                "Maren, Lena",
                "riskUnlikelyBecause",
                unlikelyBecause);
    }

    private static Map<String, String> handled() {
        return Map.of(
                "restore", "Det er rettet.",
                "cause", "Det gikk for fort.",
                "prevention", "Rutinen er endret.");
    }
}
