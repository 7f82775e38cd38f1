package no.samsvar.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import org.junit.jupiter.api.Test;

class RequirementPagesTest extends CataloguePages {

    @Test
    @Requirement("CHK-02")
    void theRequirementsAreFoundByAreaByWordsAndByHowTheyStand() {
        assertThat(get(lena, "/requirements"))
                .bodyText()
                .contains("Tilgangsstyring", "ikke besvart", "Normen utdyper loven");
        assertThat(get(lena, "/requirements?area=ACC"))
                .bodyText()
                .contains("ACC-02", "konkret tjenstlig behov", "lang=\"nb\"")
                .doesNotContain("BCK-01");
        assertThat(get(lena, "/requirements?q=BRANNsikkert"))
                .bodyText()
                .contains("BCK-03", "Ett krav.")
                .doesNotContain("ACC-02");
        assertThat(get(lena, "/requirements?q=finnesikke")).bodyText().contains("Ingen krav her");
        assertThat(get(lena, "/requirements?area=BCK&standing=YES"))
                .bodyText()
                .doesNotContain("BCK-01");
    }

    @Test
    void whatIsMoreThanAPageHoldsIsSaidToBeCut() {
        assertThat(get(lena, "/requirements?q=e&others=true"))
                .bodyText()
                .contains("Bare de første 200 vises.", "ORG-01")
                .doesNotContain("NHN-06");
        assertThat(get(lena, "/requirements?q=helsenett&others=true"))
                .bodyText()
                .contains("NHN-01")
                .doesNotContain("Bare de første");
    }

    @Test
    void whatIsForOthersIsShownWhenOneAsks() {
        assertThat(get(lena, "/requirements?area=SEC")).bodyText().doesNotContain("SEC-06");
        assertThat(get(lena, "/requirements?area=SEC&others=true")).bodyText().contains("SEC-06");
    }

    @Test
    void requirementsAreFoundByWhomTheyConcern() {
        assertThat(get(lena, "/requirements?area=REM&role=SUPPLIER&kind=SUPPLIER"))
                .bodyText()
                .contains("REM-12", "value=\"SUPPLIER\" selected");
        assertThat(get(lena, "/requirements?role=STAFF"))
                .bodyText()
                .contains("DEV-05")
                .doesNotContain("\"/requirements/BCK-01\"");
        assertThat(get(lena, "/requirements?kind=SUPPLIER")).bodyText().contains("SEC-06");
        assertThat(get(lena, "/requirements?kind=CLINIC"))
                .bodyText()
                .doesNotContain("\"/requirements/SEC-06\"");
    }

    @Test
    void aRequirementIsToldInTheReadersLanguageWithWhatInSamsvarSupportsIt() {
        assertThat(get(lena, "/requirements/PROC-15?lang=nn"))
                .bodyText()
                .contains("Slik hjelper Samsvar")
                .contains("\"/registers/declaration\"", "\"/registers/supplier\"");
    }

    @Test
    @Requirement({"CHK-02", "ORG-05"})
    void aRequirementTellsItsSourceWhatAnswersItAndWhyThatIsEnough() {
        post(lena, walk() + "/items/network-backup", Map.of("version", "0", "answer", "YES"));
        var note = Map.of("note", "Journalen er en tjeneste, og vi er fem.");
        assertThat(post(lena, "/requirements/BCK-01", note)).hasStatus(302);
        assertThat(get(lena, "/requirements/BCK-01"))
                .bodyText()
                .contains("003, ", "Sikkerhet 2026", walk() + "#item-network-backup")
                .contains("Journalen er en tjeneste, og vi er fem.");
        assertThat(get(lena, "/requirements?area=BCK"))
                .bodyText()
                .contains("Besvart på sjekkliste", "Journalen er en tjeneste, og vi er fem.");
    }

    @Test
    void aNoteWithAPersonNumberIsRefusedAndNothingTypedIsLost() {
        var note = Map.of("note", "Gjelder 01010112377 hos oss");
        assertThat(post(lena, "/requirements/BCK-01", note))
                .hasStatus(422)
                .bodyText()
                .contains("Gjelder 01010112377 hos oss");
    }

    @Test
    void whoeverOnlyReadsSeesTheNoteAndAnUnknownRequirementIsNotFound() {
        post(lena, "/requirements/BCK-01", Map.of("note", "Slik gjør vi"));
        var auditor = examples.with(Role.AUDITOR, lena);
        assertThat(get(auditor, "/requirements/BCK-01"))
                .bodyText()
                .contains("Slik gjør vi")
                .doesNotContain("<textarea");
        assertThat(get(lena, "/requirements/BCK-99")).hasStatus(404);
        assertThat(get(lena, "/requirements/none")).hasStatus(404);
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(get(eva, "/requirements")).hasStatus(403);
    }
}
