package no.samsvar.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Links;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class SetUpControllerTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Links links;
    @Autowired JdbcClient db;
    @Autowired SetUpNotice notice;

    @Test
    void theFirstStartShowsALinkThatMakesTheFirstOrganisationOnce() {
        db.sql("delete from installation").update();
        var line = notice.lines("http://localhost:8080").getFirst();
        var path = line.substring(line.indexOf("/set-up/"));
        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        assertThat(send(path, "short")).hasStatus(422);
        assertThat(send(path, Examples.PASSWORD, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Kryss av for at du kjenner taushetsplikten");
        var answer = send(path, Examples.PASSWORD);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/start");
        var session = answer.getResponse().getCookie("session");
        assertThat(browser.get().uri("/access").cookie(session).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Kari Norman", "Leder", "Satte opp Samsvar");
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(send(path, Examples.PASSWORD)).hasStatus(404);
        assertThat(notice.lines("http://localhost:8080")).isEmpty();
    }

    @Test
    void aLinkOpensNothingWhenThereIsAnOrganisation() {
        examples.leader();
        var path = "/set-up/" + links.toSetUp().text();
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(send(path, Examples.PASSWORD)).hasStatus(404);
    }

    @Test
    void aLinkEndsAfterADay() {
        var start = Instant.now();
        var secret = Time.at(start, links::toSetUp);
        var end = start.plus(Duration.ofHours(24));
        assertThat(Time.at(end.minusSeconds(1), () -> links.leadsToSetUp(secret))).isTrue();
        assertThat(Time.at(end, () -> links.leadsToSetUp(secret))).isFalse();
    }

    private MvcTestResult send(String path, String password) {
        return send(path, password, "yes");
    }

    private MvcTestResult send(String path, String password, String secrecy) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .param("organisation", "Normland legesenter")
                .param("kind", "CLINIC")
                .param("profile", "SMALL")
                .param("name", "Kari Norman")
                .param("address", "kari" + System.nanoTime() + "@normland.example")
                .param("password", password)
                .param("secrecy", secrecy)
                .exchange();
    }
}
