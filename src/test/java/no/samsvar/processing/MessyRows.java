package no.samsvar.processing;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.processing.MessyProtocol.Kind;

/** What the rows of the messy protocol are about, as people wrote it over the years. */
final class MessyRows {

    private static final List<String> ABOUT =
            List.of(
                    "Pasientjournal",
                    "Timebestilling",
                    "Fakturering",
                    "Trygghetsalarm",
                    "Personalmappe",
                    "Turnusplan",
                    "Rekruttering",
                    "Video i venterom",
                    "Henvisninger",
                    "Tolkebestilling",
                    "Vaksinering",
                    "Meldinger til innbygger",
                    "Avvik",
                    "Opplæring",
                    "Adgangskort",
                    "Sykefravær",
                    "Pårørendekontakt",
                    "Individuell plan",
                    "Medisinliste",
                    "Hjemmebesøk",
                    "Klager",
                    "Innsyn",
                    "Forskning",
                    "Kvalitetsmåling",
                    "Tilgangslogg",
                    "Sikkerhetskopi",
                    "Nettside",
                    "Nøkkelbokser",
                    "Transport",
                    "Arkiv");

    private static final List<Kind> FORMS =
            List.of(
                    new Kind(
                            "",
                            "Gi og dokumentere helsehjelp",
                            "Art. 6 nr. 1 bokstav c",
                            "Art. 9 nr. 2 h",
                            "Helsepersonelloven § 39",
                            "pasienter, pårørende; ansatte",
                            "Helseopplysninger; kontaktinformasjon, fødselsnummer",
                            "Helfo; NAV",
                            "Så lenge helsehjelpen kan få bruk for dem"),
                    new Kind(
                            "",
                            "Ta betalt\nFøre regnskap",
                            "Avtale med den det gjelder\n6(1)(c)",
                            "",
                            "Bokføringsloven § 13",
                            "Pasienter",
                            "Navn, adresse, økonomi",
                            "Helfo, Skatteetaten",
                            "Bilag: 5 år etter regnskapsårets slutt (bokføringsloven § 13)"),
                    new Kind(
                            "",
                            "Følge opp den som er ansatt",
                            "6(1)(b); rettslig plikt",
                            "9(2)(b)",
                            "Arbeidsmiljøloven § 3-1",
                            "Ansatte",
                            "Kontaktopplysninger\nArbeidsforhold",
                            "",
                            "10 år"),
                    new Kind(
                            "",
                            "Finne den som passer best",
                            "berettiget interesse",
                            "",
                            "",
                            "Jobbsøkere",
                            "CV; kontaktinformasjon",
                            "",
                            "6 måneder fordi søkere kan klage så lenge"),
                    new Kind(
                            "",
                            "Følge opp barn og familier",
                            "Art 6.1e",
                            "Helse- og omsorgstjenester (art. 9 nr. 2 h)",
                            "Helse- og omsorgstjenesteloven § 3-2",
                            "Barn og unge; foresatte",
                            "Helsedata, familieforhold",
                            "Fastlege\nSkole",
                            "Journal: pasientjournalloven § 25; Notater: 2 år"));

    static final List<Kind> KINDS = kinds();

    private MessyRows() {}

    private static List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        for (var name : ABOUT) {
            var form = FORMS.get(kinds.size() % FORMS.size());
            kinds.add(
                    new Kind(
                            name,
                            form.purpose(),
                            form.bases(),
                            form.conditions(),
                            form.law(),
                            form.people(),
                            form.data(),
                            form.recipients(),
                            form.keeping()));
        }
        return kinds;
    }
}
