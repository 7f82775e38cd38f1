package no.samsvar.journey;

import java.util.List;
import java.util.function.Function;
import no.samsvar.Examples.Someone;

/**
 * The points of 003 § 4.3, in its order and with the two that Samsvar adds: what the journeys' year
 * has brought, and what those who meet decide to do about it.
 */
enum TalkPoint {
    CHANGES(
            "Endringer i oversikter, rutiner og prosedyrer",
            "Rutine for feilmeldinger ved sending",
            Clinic::maren,
            "Leverandører: 1 ny, 0 endret",
            "Rutiner og styrende dokumenter: 1 ny, 0 endret",
            "Sjekklister: 1 ny, 0 endret"),
    DEVIATIONS(
            "Avvik og hva dere lærte",
            "Instruks til renholder",
            Clinic::morten,
            "1 avvik meldt eller behandlet siden sist, 1 avsluttet",
            "sto åpent i natt: Lukket. Lært: Rutinen er endret."),
    RISK(
            "Scenarioer og tiltak",
            "Forslag til rutine for skanning",
            Clinic::maren,
            "2 scenarioer, 1 med høy risiko, 0 ikke vurdert",
            ": Høy, 1 tiltak",
            ": Lav, 0 tiltak"),
    RESPONSIBILITIES(
            "Ansvar og organisering",
            "",
            Clinic::lena,
            "4 roller, 4 nye og 0 avsluttede siden sist",
            "Ny: Maren Myhre, Ansatt"),
    RECORD(
            "Endringer i protokollen og formålene",
            "",
            Clinic::lena,
            "1 ny og 0 endrede behandlinger",
            "Pasientjournal: ny"),
    SUPPLIERS(
            "Leverandører og databehandleravtaler",
            "Få på plass avtale med Journalhuset",
            Clinic::lena,
            "1 leverandør i bruk, 1 med noe å følge opp",
            "Journalhuset: mangler databehandleravtale"),
    /** With the four that the points before it led to. */
    MEASURES(
            "Oppgaver og tiltak over fristen",
            "",
            Clinic::lena,
            "1 over fristen, 5 åpne, 1 gjort siden sist",
            "Skann ett dokument om gangen: Maren Myhre, frist 20. oktober 2026"),
    FIGURES("Tall", "", Clinic::lena, "Høye risikoer: 1", "Tiltak over fristen: 1");

    private final String title;
    private final String measure;
    private final Function<Clinic, Someone> owner;
    private final List<String> facts;

    /**
     * @param measure empty where all is as it should be
     */
    TalkPoint(String title, String measure, Function<Clinic, Someone> owner, String... facts) {
        this.title = title;
        this.measure = measure;
        this.owner = owner;
        this.facts = List.of(facts);
    }

    String title() {
        return title;
    }

    String measure() {
        return measure;
    }

    boolean followed() {
        return !measure.isEmpty();
    }

    Someone owner(Clinic clinic) {
        return owner.apply(clinic);
    }

    List<String> facts() {
        return facts;
    }

    /** What is planned in the talk, in its order. */
    static List<String> plan() {
        return List.of(values()).stream()
                .filter(TalkPoint::followed)
                .map(TalkPoint::measure)
                .toList();
    }
}
