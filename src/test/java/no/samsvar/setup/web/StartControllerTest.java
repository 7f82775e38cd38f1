package no.samsvar.setup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.organisation.LegalPersons;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class StartControllerTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired LegalPersons legalPersons;
    @Autowired Authorisations authorisations;

    Someone lena;
    Cookie session;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        session = new Cookie("session", lena.session().text());
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    MvcTestResult house(String number, int version) {
        return browser.post()
                .uri("/start/house")
                .cookie(session)
                .with(csrf())
                .param("kind", "GP_CLINIC")
                .param("legalPersons[0].name", "Lege Lena AS")
                .param("legalPersons[0].number", number)
                .param("version", "" + version)
                .exchange();
    }

    @Test
    void whoComesBackIsLedToWhereTheyWere() {
        assertThat(get("/start")).hasRedirectedUrl("/start/house");
        assertThat(house("974 760 673", 0)).hasRedirectedUrl("/start/running");
        assertThat(get("/start")).hasRedirectedUrl("/start/running");
        assertThat(get("/")).bodyText().contains("Gå videre med oppstarten");
        assertThat(get("/start/house")).bodyText().contains("Lege Lena AS", "974 760 673");
        assertThat(lena.scope().call(legalPersons::all))
                .singleElement()
                .satisfies(one -> assertThat(one.number().value()).isEqualTo("974760673"));
    }

    @Test
    void aWrongOrganisationNumberIsToldAtItsFieldAndNothingTypedIsLost() {
        assertThat(house("974 760 674", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Lege Lena AS", "974 760 674", "field-legalPersons-0-number-error");
        assertThat(get("/start")).hasRedirectedUrl("/start/house");
    }

    @Test
    void whoSawAnEarlierVersionOfAPageIsToldSo() {
        house("974 760 673", 0);
        assertThat(house("974 760 673", 0)).hasStatus(409);
        assertThat(house("974 760 673", 1)).hasStatus(302);
    }

    @Test
    void whoGetsAnAddressIsInvitedOnce() {
        house("", 0);
        assertThat(people(0)).hasStatusOk().bodyText().contains("Maren Mo", "/invitation/");
        assertThat(people(1)).hasStatus(302);
        assertThat(lena.scope().call(authorisations::all))
                .filteredOn(one -> one.name().equals("Maren Mo"))
                .singleElement()
                .satisfies(one -> assertThat(one.role()).isEqualTo(Role.LEADER));
    }

    private MvcTestResult people(int version) {
        return browser.post()
                .uri("/start/people")
                .cookie(session)
                .with(csrf())
                .param("people[0].name", "Lena Leder")
                .param("people[0].function", "LEADER")
                .param("people[1].name", "Maren Mo")
                .param("people[1].function", "STAND_IN")
                .param("people[1].address", "maren" + lena.id().value() + "@example.no")
                .param("version", "" + version)
                .exchange();
    }

    @Test
    void aNationalIdentityNumberInABlankIsToldAtItsFieldAndNothingSaidIsLost() {
        assertThat(routine("Ring 13097248022"))
                .hasStatus(422)
                .bodyText()
                .contains("Ring 13097248022", "field-blanks-0-answer-error")
                .containsPattern("name=\"lines\\[0]\\.choice\" value=\"CHANGE\" checked");
        assertThat(routine("x".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("field-blanks-0-answer-error");
        assertThat(get("/registers/routine")).bodyText().doesNotContain("RUT-");
        assertThat(routine("Maren")).hasStatus(302);
        assertThat(get("/registers/routine")).bodyText().contains("RUT-");
    }

    private MvcTestResult routine(String answer) {
        return browser.post()
                .uri("/start/routines")
                .cookie(session)
                .with(csrf())
                .param("lines[0].line", "routine/daily-order")
                .param("lines[0].choice", "CHANGE")
                .param("blanks[0].line", "routine/daily-order")
                .param("blanks[0].blank", "last-out")
                .param("blanks[0].answer", answer)
                .exchange();
    }

    @Test
    void aReadyTextIsReadBeforeItIsTakenIn() {
        assertThat(get("/start/routines")).bodyText().contains("/start/routines/daily-order");
        assertThat(get("/start/routines/daily-order"))
                .hasStatusOk()
                .bodyText()
                .contains("Daglig orden", "Lås skjermen");
        assertThat(get("/start/routines/nothing")).hasStatus(404);
    }

    @Test
    void onlyWhoManagesTheEnterpriseIsLetIn() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        session = new Cookie("session", eva.session().text());
        assertThat(get("/start/house")).hasStatus(403);
        assertThat(get("/")).bodyText().doesNotContain("/start");
    }
}
