package no.samsvar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Links;
import no.samsvar.identity.Role;
import no.samsvar.measure.calendar.Feeds;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing opens before the duty of secrecy is acknowledged. */
@NullUnmarked
class SecrecyTest implements SamsvarTest {

    static final String[] PAGES = {
        "/", "/folder", "/search?q=a", "/registers/supplier", "/status", "/me/tokens"
    };

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Authorisations authorisations;
    @Autowired ApiTokens tokens;
    @Autowired Feeds feeds;

    @Test
    @Requirement("SEC-03")
    void anInvitationOpensNothingUntilSecrecyIsAcknowledged() {
        var manager = examples.manager();
        var link = Links.path(examples.invite(Role.AUDITOR, manager).link().orElseThrow());
        assertThat(browser.get().uri(link).exchange())
                .bodyText()
                .contains("Jeg kjenner taushetsplikten");
        assertThat(choose(link, "")).hasStatus(422).bodyText().contains("Tilgangen åpnes ikke");
        assertThat(choose(link, "no")).hasStatus(422);
        assertThat(list(manager)).bodyText().contains("Ikke bekreftet ennå");
        var session = choose(link, "yes").getResponse().getCookie("session");
        assertThat(browser.get().uri("/").cookie(session).exchange()).hasStatusOk();
        assertThat(list(manager)).bodyText().doesNotContain("Ikke bekreftet ennå");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "AUDITOR", "SECURITY_LEAD"})
    @Requirement("SEC-03")
    void whoSignsInAlreadyMeetsTheTextBeforeAnythingElse(Role role) {
        var manager = examples.manager();
        var newcomer = examples.unaware(role, manager);
        for (var page : PAGES) {
            assertThat(get(newcomer, page))
                    .hasStatus(303)
                    .headers()
                    .hasValue("Location", "/secrecy" + back(page));
        }
        assertThat(examples.access(newcomer).scope().organisation()).isNull();
        assertThat(get(newcomer, "/me")).hasStatusOk();
        assertThat(get(newcomer, "/secrecy")).hasStatusOk().bodyText().contains("taushetsplikt");
        assertThat(acknowledge(newcomer)).hasStatus(302).hasRedirectedUrl("/registers/supplier");
        assertThat(get(newcomer, "/registers/supplier")).hasStatusOk();
        assertThat(get(newcomer, "/secrecy")).hasStatus(302).hasRedirectedUrl("/");
        var listed = manager.scope().call(() -> authorisations.find(newcomer.authorisation()));
        assertThat(listed.acknowledgedAt()).isNotNull();
    }

    @Test
    @Requirement("SEC-03")
    void programsAndCalendarsOfWhoHasNotAcknowledgedGetNothing() {
        var manager = examples.manager();
        var lead = examples.with(Role.IT_LEAD, manager);
        var until = LocalDate.now(Time.OSLO).plusDays(3);
        var token = lead.scope().call(() -> tokens.make("Skript", false, until)).text();
        var feed = lead.scope().call(feeds::make);
        assertThat(ask(token)).hasStatusOk();
        assertThat(feeds.open(feed)).isPresent();
        manager.scope().run(() -> authorisations.end(lead.authorisation()));
        examples.give(lead, Role.IT_LEAD, manager);
        assertThat(ask(token)).hasStatus(403).bodyText().contains("identity.secrecy.first");
        assertThat(feeds.open(feed)).isEmpty();
        acknowledge(lead);
        assertThat(ask(token)).hasStatusOk();
        assertThat(feeds.open(feed)).isPresent();
    }

    private MvcTestResult choose(String link, String secrecy) {
        return browser.post()
                .uri(link)
                .with(csrf())
                .param("password", Examples.PASSWORD)
                .param("secrecy", secrecy)
                .exchange();
    }

    private MvcTestResult acknowledge(Someone who) {
        return browser.post()
                .uri("/secrecy")
                .cookie(cookie(who))
                .with(csrf())
                .param("back", "/registers/supplier")
                .exchange();
    }

    private MvcTestResult ask(String token) {
        return browser.get()
                .uri("/api/v1/registers")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult list(Someone who) {
        return get(who, "/access");
    }

    private MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(cookie(who)).exchange();
    }

    private static String back(String page) {
        return page.equals("/")
                ? ""
                : "?back=" + page.replace("/", "%2F").replace("?", "%3F").replace("=", "%3D");
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
