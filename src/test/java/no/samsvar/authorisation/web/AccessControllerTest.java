package no.samsvar.authorisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class AccessControllerTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired NewId ids;

    @Test
    void anInvitationShowsItsLinkOnceAndTheLinkLetsThePersonIn() throws Exception {
        var leader = examples.leader();
        var id = ids.next().toString();
        var address = "vikar" + id + "@normland.example";
        var answer = invite(leader, id, address, "EMPLOYEE", LocalDate.now(Time.OSLO).toString());
        assertThat(answer).hasStatusOk();
        var link =
                answer.getResponse()
                        .getContentAsString()
                        .replaceAll("(?s).*(/invitation/[\\w-]{43}).*", "$1");
        assertThat(invite(leader, id, address, "EMPLOYEE", "2026-11-30")).hasStatus(302);
        assertThat(list(leader)).bodyText().contains("Vera Vikar", "Har ikke logget inn ennå");
        assertThat(browser.get().uri(link).exchange()).hasStatusOk();
        var signedIn =
                browser.post()
                        .uri(link)
                        .with(csrf())
                        .param("password", Examples.PASSWORD)
                        .param("secrecy", "yes")
                        .exchange();
        assertThat(signedIn).hasStatus(302);
        assertThat(
                        browser.get()
                                .uri("/me")
                                .cookie(signedIn.getResponse().getCookie("session"))
                                .exchange())
                .bodyText()
                .contains("Vera Vikar");
        assertThat(browser.get().uri(link).exchange()).hasStatus(404);
    }

    @Test
    void anAccessWithoutAnEndIsNotGiven() {
        var leader = examples.leader();
        var answer = invite(leader, ids.next().toString(), "x@normland.example", "EMPLOYEE", "");
        assertThat(answer).hasStatus(422).bodyText().contains("Til og med");
    }

    @Test
    void anotherOrganisationsAuthorisationIsAsAbsentAsOneThatNeverWas() {
        var here = examples.leader();
        var there = examples.leader();
        var stranger = examples.with(Role.EMPLOYEE, there).authorisation().value();
        for (var path : new String[] {"", "/end"}) {
            assertThat(get(here, "/access/" + stranger + path)).hasStatus(404);
            assertThat(get(here, "/access/" + ids.next() + path)).hasStatus(404);
        }
        for (var path : new String[] {"/end", "/link"}) {
            assertThat(post(here, "/access/" + stranger + path)).hasStatus(404);
        }
        assertThat(list(here)).bodyText().doesNotContain("Eva employee");
    }

    @Test
    void theLastLeaderCannotBeTakenAway() {
        var leader = examples.leader();
        var path = "/access/" + leader.authorisation().value();
        assertThat(get(leader, path + "/end")).hasStatusOk();
        assertThat(post(leader, path + "/end")).hasStatus(422);
        assertThat(list(leader)).hasStatusOk();
    }

    @Test
    void anAuthorisationIsExtended() {
        var leader = examples.leader();
        var employee = examples.with(Role.EMPLOYEE, leader, LocalDate.now(Time.OSLO));
        var path = "/access/" + employee.authorisation().value();
        assertThat(list(leader)).bodyText().contains("går ut");
        assertThat(get(leader, path)).hasStatusOk();
        var answer =
                browser.post()
                        .uri(path)
                        .cookie(cookie(leader))
                        .with(csrf())
                        .param("version", "0")
                        .param("role", "EMPLOYEE")
                        .param("until", LocalDate.now(Time.OSLO).plusYears(1).toString())
                        .param("reason", "Stays on")
                        .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(list(leader)).bodyText().doesNotContain("går ut").contains("Stays on");
    }

    @Test
    void somebodyWithTwoOrganisationsSwitchesBetweenThem() {
        var first = examples.leader();
        var second = examples.manager();
        var person = examples.with(Role.EMPLOYEE, first);
        var same = examples.also(person, Role.SECURITY_LEAD, second);
        var browserCookie = cookie(same);
        assertThat(browser.get().uri("/access").cookie(browserCookie).exchange()).hasStatus(403);
        var switched =
                browser.post()
                        .uri("/organisation")
                        .cookie(browserCookie)
                        .with(csrf())
                        .param("organisation", second.organisation().value().toString())
                        .exchange();
        assertThat(switched).hasStatus(302);
        assertThat(browser.get().uri("/access").cookie(browserCookie).exchange()).hasStatusOk();
        var elsewhere = examples.leader();
        assertThat(
                        browser.post()
                                .uri("/organisation")
                                .cookie(browserCookie)
                                .with(csrf())
                                .param("organisation", elsewhere.organisation().value().toString())
                                .exchange())
                .hasStatus(404);
    }

    private MvcTestResult invite(
            Someone giver, String id, String address, String role, String until) {
        return browser.post()
                .uri("/access")
                .cookie(cookie(giver))
                .with(csrf())
                .param("id", id)
                .param("name", "Vera Vikar")
                .param("address", address)
                .param("role", role)
                .param("until", until)
                .param("reason", "Stands in")
                .exchange();
    }

    private MvcTestResult list(Someone who) {
        return get(who, "/access");
    }

    private MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(cookie(who)).exchange();
    }

    private MvcTestResult post(Someone who, String path) {
        return browser.post().uri(path).cookie(cookie(who)).with(csrf()).exchange();
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
