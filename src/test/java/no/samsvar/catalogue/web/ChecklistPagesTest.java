package no.samsvar.catalogue.web;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.catalogue.Answer;
import no.samsvar.identity.Role;
import org.junit.jupiter.api.Test;

class ChecklistPagesTest extends CataloguePages {

    @Test
    @Requirement("CHK-06")
    void thePageAsksThePointsUnderTheirTopicsEachWithTheRegisterItBelongsTo() {
        assertThat(get(lena, walk()))
                .hasStatusOk()
                .bodyText()
                .contains("Opplæring", "href=\"/registers/declaration\"")
                .contains("Låses PC-en hver gang noen går fra den?", "ikke besvart")
                .contains("Et forslag som ingen jurist har kontrollert");
    }

    @Test
    void anAnswerIsStoredAndTheNextUnansweredPointIsOpened() {
        var form = Map.of("version", "0", "answer", "YES", "chosen", "Etter tjenstlig behov");
        var answered = post(lena, walk() + "/items/access-need", form);
        assertThat(answered).hasStatus(302);
        assertThat(answered.getResponse().getRedirectedUrl())
                .contains("item=access-routine#item-access-routine");
        assertThat(get(lena, walk() + "?item=access-routine"))
                .bodyText()
                .contains("Etter tjenstlig behov", "action=\"" + walk() + "/items/access-routine\"")
                .doesNotContain("action=\"" + walk() + "/items/access-need\"");
        assertThat(point("access-need").answered(Answer.YES)).isTrue();
    }

    @Test
    void aNoWithoutMeasureOrReasonIsRefusedAtItsFieldAndNothingTypedIsLost() {
        var form = Map.of("version", "0", "answer", "NO", "reason", "Vi er få");
        assertThat(post(lena, walk() + "/items/physical-lock", form))
                .hasStatus(422)
                .bodyText()
                .contains("Velg hva som skal skje", "Vi er få", "href=\"#field-handling\"");
        assertThat(point("physical-lock").given()).isEmpty();
    }

    @Test
    @Requirement("CHK-05")
    void aNoThatStandsWaitsOnThePageUntilTheManagerApproves() {
        var form =
                Map.of(
                        "version", "0",
                        "answer", "NO",
                        "handling", "STANDS",
                        "mayHappen", "Noen leser skjermen",
                        "likelihood", "LOW",
                        "severity", "MEDIUM",
                        "why", "Døren er låst");
        var item = walk() + "/items/physical-lock";
        assertThat(post(lena, item, form)).hasStatus(302);
        assertThat(get(lena, walk() + "?show=AWAITING"))
                .bodyText()
                .contains("Noen leser skjermen", "Sannsynlighet: Lav. Alvor: Middels.")
                .contains("Venter på godkjenning", item + "/approve")
                .doesNotContain("item-physical-print");
        assertThat(post(lena, item + "/approve", Map.of("version", "1"))).hasStatus(302);
        assertThat(get(lena, walk()))
                .bodyText()
                .contains("Godkjent av", "Samme person har vurdert og godkjent.");
    }

    @Test
    @Requirement("CHK-51")
    void countsOfTheLawAndOfNormenStandApartAndLeadToJustThose() {
        var form = Map.of("version", "0", "answer", "YES");
        post(lena, walk() + "/items/physical-lock", form);
        post(lena, walk() + "/items/access-need", form);
        assertThat(get(lena, CHECKLIST.path(list)))
                .bodyText()
                .contains("Normen utdyper loven, men dekker ikke alt")
                .contains("show=YES&amp;basis=LAW\">1 ja", "show=YES&amp;basis=NORMEN\">1 ja");
        assertThat(get(lena, walk() + "?show=YES&basis=NORMEN"))
                .bodyText()
                .contains("item-physical-lock")
                .doesNotContain("item-access-need");
    }

    @Test
    void whoeverOnlyReadsIsNotOfferedToAnswer() {
        var auditor = examples.with(Role.AUDITOR, lena);
        assertThat(get(auditor, walk()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Svar på nytt", "?show=ALL&amp;item=");
        var form = Map.of("version", "0", "answer", "YES");
        assertThat(post(auditor, walk() + "/items/access-need", form)).hasStatus(403);
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(get(eva, walk())).hasStatus(403);
    }

    @Test
    void aListAboutATechnologySaysWhichAndNothingTypedIsLost() {
        var form =
                Map.of(
                        "id", ids.next().toString(),
                        "version", "-1",
                        "title", "Dispenser",
                        "list", "PROCUREMENT");
        assertThat(post(lena, "/registers/checklist", form))
                .hasStatus(422)
                .bodyText()
                .contains("Fyll ut hva sjekklisten gjelder", "value=\"Dispenser\"");
    }
}
