package no.samsvar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.ApiToken;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Role;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiTokenControllerTest implements SamsvarTest {

    static final String REGISTERS = "/api/v1/registers";
    static final Pattern SECRET = Pattern.compile("<span class=\"code\">([\\w-]{43})</span>");

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired Authorisations authorisations;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    MvcTestResult make(Someone who, String name, String scope, LocalDate until) {
        return browser.post()
                .uri("/me/tokens")
                .cookie(new Cookie("session", who.session().text()))
                .with(csrf())
                .param("name", name)
                .param("scope", scope)
                .param("until", until.toString())
                .exchange();
    }

    String secret(Someone who, LocalDate until) throws Exception {
        var answer = make(who, "Journal", "WRITE", until);
        assertThat(answer).hasStatusOk();
        var found = SECRET.matcher(answer.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    MvcTestResult registers(String secret) {
        return browser.get().uri(REGISTERS).header("Authorization", "Bearer " + secret).exchange();
    }

    static LocalDate today() {
        return LocalDate.now(Time.OSLO);
    }

    ApiToken mine(Someone who) {
        return examples.access(who).call(() -> tokens.mine().getFirst());
    }

    @Test
    void aTokenIsShownOnceAndOpensTheApiAlone() throws Exception {
        var secret = secret(maja, today().plusMonths(1));
        assertThat(registers(secret)).hasStatusOk();
        assertThat(
                        browser.get()
                                .uri("/me/tokens")
                                .cookie(new Cookie("session", maja.session().text()))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Journal", "Lese og endre")
                .doesNotContain(secret);
        assertThat(browser.get().uri("/me").header("Authorization", "Bearer " + secret).exchange())
                .hasStatus(303);
        assertThat(browser.get().uri("/me").cookie(new Cookie("session", secret)).exchange())
                .hasStatus(303);
    }

    @Test
    void theSessionOfABrowserDoesNotOpenTheApi() {
        assertThat(
                        browser.get()
                                .uri(REGISTERS)
                                .cookie(new Cookie("session", maja.session().text()))
                                .exchange())
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer");
    }

    @Test
    void anUnknownTokenOpensNothing() {
        assertThat(registers("x".repeat(43))).hasStatus(401);
        assertThat(registers("")).hasStatus(401);
    }

    @Test
    void aTokenEndsWithItsLastDay() throws Exception {
        var secret = secret(maja, today());
        assertThat(registers(secret)).hasStatusOk();
        Time.at(
                Instant.now().plus(Duration.ofDays(2)),
                () -> assertThat(registers(secret)).hasStatus(401));
    }

    @Test
    void aTokenEndsWithinAYearAndNotInThePast() {
        for (var until : new LocalDate[] {today().minusDays(1), today().plusYears(1).plusDays(1)}) {
            assertThat(make(maja, "Journal", "READ", until))
                    .hasStatus(422)
                    .bodyText()
                    .contains("må være fra i dag til ett år fram");
        }
    }

    @Test
    void aTokenThatItsMakerClosesOpensNothing() throws Exception {
        var secret = secret(maja, today());
        var close = "/me/tokens/" + mine(maja).id().value() + "/end";
        var stranger = examples.manager();
        for (var who : new Someone[] {stranger, maja}) {
            assertThat(registers(secret)).hasStatusOk();
            assertThat(
                            browser.post()
                                    .uri(close)
                                    .cookie(new Cookie("session", who.session().text()))
                                    .with(csrf())
                                    .exchange())
                    .hasStatus(302);
        }
        assertThat(registers(secret)).hasStatus(401);
    }

    @Test
    void aTokenOpensNothingOnceItsMakersAccessHasEnded() throws Exception {
        var lead = examples.with(Role.IT_LEAD, maja);
        var secret = secret(lead, today().plusMonths(1));
        assertThat(registers(secret)).hasStatusOk();
        examples.access(maja)
                .call(
                        () -> {
                            authorisations.end(lead.authorisation());
                            return null;
                        });
        assertThat(registers(secret)).hasStatus(401);
    }

    @Test
    void aTokenWorksOnlyInTheOrganisationItWasMadeFor() throws Exception {
        var other = examples.manager();
        examples.also(maja, Role.MANAGER, other);
        var secret = secret(maja, today());
        assertThat(tokens.find(Secret.shown(secret)).orElseThrow().scope()).isEqualTo(maja.scope());
    }

    @Test
    void whoMayHaveNoTokensIsNotOfferedThem() {
        var employee = examples.with(Role.CONTRIBUTOR, maja);
        assertThat(make(employee, "Journal", "READ", today())).hasStatus(403);
        assertThat(
                        browser.get()
                                .uri("/me")
                                .cookie(new Cookie("session", employee.session().text()))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/me/tokens");
    }

    @Test
    void theUseOfATokenIsNotedOnceAMinute() throws Exception {
        var secret = secret(maja, today().plusDays(2));
        var start = Instant.now();
        Time.at(start, () -> registers(secret));
        var first = mine(maja).usedAt();
        assertThat(first).isNotNull();
        Time.at(start.plusSeconds(30), () -> registers(secret));
        assertThat(mine(maja).usedAt()).isEqualTo(first);
        Time.at(start.plusSeconds(61), () -> registers(secret));
        assertThat(mine(maja).usedAt()).isAfter(first);
    }
}
