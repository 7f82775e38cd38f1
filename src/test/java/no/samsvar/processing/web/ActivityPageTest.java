package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Register;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class ActivityPageTest extends ProcessingPageTest {

    @Autowired Register register;

    @Test
    @Requirement({"ROPA-52", "PBD-06"})
    void anActivityTellsAllThatIsKnownOfItInWords() {
        var id = processing.own(lena, journal(house));
        assertThat(words("/registers/processing/" + id))
                .contains(
                        "Protokollen har alt vi spør om",
                        "Legesenteret Nord AS",
                        "Laboratoriet",
                        "Særlige kategorier (art. 9) Helseopplysninger",
                        "Helseopplysninger Uten dem blir hjelpen feil",
                        "Slik begrenser dere det dere samler inn Faste felt i stedet for fritekst",
                        "Helfo Oppgjør Norge",
                        "Databehandlere Journalhuset",
                        "India Nattvakten Unntak (art. 49) Sak 2026/17",
                        "Journalen Så lenge helsehjelpen kan få bruk for dem"
                                + " Pasientjournalloven § 25",
                        "Bilag 5 år fra regnskapsårets slutt Bestemt i lov: Bokføringsloven § 13",
                        "Alle opplysningene 90 dager Valgt av oss, ikke bestemt i lov:"
                                + " Feilsøking tar sjelden lenger")
                .doesNotContain("Ikke fylt ut:");
    }

    @Test
    @Requirement("PBD-04")
    void everyPrincipleIsShownWithWhatIsDoneAndWhatIsLacking() {
        var whole = processing.own(lena, journal(house));
        assertThat(words("/registers/processing/" + whole))
                .contains(
                        "Lovlig, rettferdig og åpent (art. 5 nr. 1 a) Formål og grunnlag:",
                        "Oppslag på venterommet og på nettsiden",
                        "Riktig (art. 5 nr. 1 d) Slik holder dere opplysningene riktige: Pasienten",
                        "Trygt (art. 5 nr. 1 f) Tekniske tiltak: Kryptert på disk",
                        "Dere kan vise det (art. 5 nr. 2)")
                .doesNotContain("Skriv hvordan dere holder opplysningene riktige.");
        var bare = processing.own(lena, named("Nyhetsbrev"));
        assertThat(words("/registers/processing/" + bare))
                .contains(
                        "Bare til formålet (art. 5 nr. 1 b) Skriv hva opplysningene brukes til",
                        "Riktig (art. 5 nr. 1 d) Skriv hvordan dere holder opplysningene riktige.",
                        "Trygt (art. 5 nr. 1 f) Beskriv de tekniske tiltakene");
    }

    @Test
    @Requirement("PBD-03")
    void aSystemShowsPrivacyAndSecuritySideBySideWithBothSetsOfLaw() {
        processing.own(lena, journal(house));
        assertThat(words("/registers/system/" + house.system()))
                .contains(
                        "Personvern (personvernforordningen art. 5, 12 og 25; pasientjournalloven § 6)",
                        "Sikkerhet (personvernforordningen art. 32; pasientjournalloven § 22)",
                        "Pasientjournal",
                        "Helseopplysninger: Uten dem blir hjelpen feil",
                        "Kryptert på disk Årlig opplæring");
    }

    @Test
    void anActivityForOthersTellsItsChain() {
        var id = processing.forOthers(lena, backup(house, "Fjordlegene"));
        assertThat(words("/registers/processing_for_others/" + id))
                .contains(
                        "Kunde (dataansvarlig) Fjordlegene", "Pia Ombud", "To nøkler til hvelvet");
    }

    @Test
    @Requirement("ROPA-04")
    void whatArticle30StillLacksIsToldWithAWayToTheFieldThatMendsIt() {
        var id = processing.own(lena, named("Nyhetsbrev"));
        var page = text(get(lena, "/registers/processing/" + id));
        assertThat(page)
                .contains(
                        "Dette mangler",
                        "Skriv hva opplysningene brukes til (art. 30 nr. 1 b).",
                        "/registers/processing/" + id + "/edit#field-purposes",
                        "/registers/processing/" + id + "/edit#field-technicalMeasures");
        var form = text(get(lena, "/registers/processing/" + id + "/edit"));
        assertThat(form)
                .contains(
                        "id=\"field-purposes\"",
                        "id=\"field-technicalMeasures\"",
                        "Loven krever formål i protokollen (art. 30 nr. 1 b).",
                        "Må fylles ut");
        assertThat(get(lena, "/processing/protocol.xlsx")).hasStatusOk();
    }

    @Test
    @Requirement("ROPA-04")
    void whatIsAskedBeyondTheLawIsForTheOrganisationToChoose() {
        var id = processing.own(lena, named("Nyhetsbrev"));
        var path = "/registers/processing/" + id;
        assertThat(words(path)).contains("Velg systemene som brukes.", "Svar på om det trengs");
        assertThat(post(lena, "/processing/points", "asked", "DPIA")).hasStatus(302);
        assertThat(words(path))
                .contains("Svar på om det trengs")
                .doesNotContain("Velg systemene som brukes.");
        assertThat(post(lena, "/processing/points", "asked", "SYSTEM")).hasStatus(302);
        assertThat(words(path))
                .contains("Velg systemene som brukes.", "Skriv hva opplysningene brukes til")
                .doesNotContain("Svar på om det trengs");
    }

    @Test
    void purposesOverTimeAreShownOnceTheyHaveChanged() {
        var id = processing.own(lena, journal(house));
        var path = "/registers/processing/" + id;
        assertThat(words(path)).doesNotContain("Formål over tid");
        ProcessingFields plain = named("Pasientjournal");
        lena.scope()
                .run(
                        () ->
                                register.change(
                                        ProcessingKinds.PROCESSING,
                                        id,
                                        0,
                                        plain,
                                        ProcessingExamples.owned(lena)));
        assertThat(words(path))
                .containsSubsequence(
                        "Formål over tid",
                        "satt av Maja Manager",
                        "Gi og dokumentere helsehjelp: Rettslig plikt");
    }

    @Test
    void anActivityIsMadeOnItsFormAndSaysWhatIsWrong() {
        var id = ids.next().toString();
        assertThat(
                        post(
                                lena,
                                "/registers/processing",
                                "id",
                                id,
                                "version",
                                "-1",
                                "title",
                                "Timebok",
                                "keeping[0].kind",
                                "CHOSEN",
                                "keeping[0].number",
                                "2"))
                .hasStatus(422)
                .bodyText()
                .contains("rad 1: Skriv antall, enhet og hvorfor når dere selv har valgt");
        assertThat(
                        post(
                                lena,
                                "/registers/processing",
                                "id",
                                id,
                                "version",
                                "-1",
                                "title",
                                "Timebok",
                                "purposes[0].purpose",
                                "Planlegge hjelp",
                                "purposes[0].bases",
                                "LEGAL_OBLIGATION",
                                "systems",
                                house.system().toString()))
                .hasStatus(302);
        assertThat(words("/registers/processing/" + id))
                .contains("Timebok", "Planlegge hjelp", "Rettslig plikt", "Journalen");
    }
}
