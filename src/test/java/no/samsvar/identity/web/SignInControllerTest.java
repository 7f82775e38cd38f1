package no.samsvar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import no.samsvar.identity.Role;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class SignInControllerTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Sessions sessions;

    @Test
    void addressAndPasswordOpenASessionInACookieThatScriptsCannotRead() {
        var leader = examples.leader();
        var answer = signIn(leader.address().toUpperCase(), Examples.PASSWORD, "/me");
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/me");
        var cookie = answer.getResponse().getCookie("session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getValue()).hasSize(43);
        assertThat(browser.get().uri("/me").cookie(cookie).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Lena Leder", leader.address());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        var known = examples.leader().address();
        var unknown = known.replace("person", "nobody");
        var wrong = signIn(known, "not the right one", "/");
        var stranger = signIn(unknown, "not the right one", "/");
        assertThat(wrong).hasStatus(422);
        assertThat(stranger).hasStatus(422);
        assertThat(text(stranger).replace(unknown, known)).isEqualTo(text(wrong));
    }

    @Test
    void afterTenWrongPasswordsTheRightOneMustWaitAQuarter() {
        var leader = examples.leader();
        var start = Instant.now();
        Time.at(
                start,
                () -> {
                    for (int tries = 0; tries < 10; tries++) {
                        assertThat(signIn(leader.address(), "wrong wrong wrong", "/"))
                                .hasStatus(422);
                    }
                    assertThat(signIn(leader.address(), Examples.PASSWORD, "/"))
                            .hasStatus(429)
                            .containsHeader("Retry-After");
                    return null;
                });
        Time.at(
                start.plus(Duration.ofMinutes(15)),
                () -> assertThat(signIn(leader.address(), Examples.PASSWORD, "/")).hasStatus(302));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example"})
    void nobodyIsSentElsewhereAfterSigningIn(String back) {
        var leader = examples.leader();
        assertThat(signIn(leader.address(), Examples.PASSWORD, back)).hasRedirectedUrl("/");
    }

    @Test
    void aPageAskedForBeforeSigningInIsShownAfterwards() {
        assertThat(browser.get().uri("/access?a=b").exchange())
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?back=%2Faccess%3Fa%3Db");
        assertThat(browser.post().uri("/access").with(csrf()).exchange())
                .hasStatus(303)
                .hasHeader("Location", "/sign-in");
    }

    @Test
    void aProgramThatIsNotSignedInGetsAProblemDocument() {
        // Mock requests make no error dispatch: the status is what the answer starts from.
        assertThat(browser.get().uri("/api/v1/nothing").exchange().getResponse().getStatus())
                .isIn(401, 404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var leader = examples.leader();
        assertThat(
                        browser.post()
                                .uri("/sign-in")
                                .param("address", leader.address())
                                .param("password", Examples.PASSWORD)
                                .exchange())
                .hasStatus(403);
        assertThat(browser.post().uri("/sign-out").cookie(cookie(leader)).exchange())
                .hasStatus(403);
        assertThat(browser.get().uri("/me").cookie(cookie(leader)).exchange()).hasStatusOk();
    }

    @Test
    void signingOutEndsTheSession() {
        var leader = examples.leader();
        browser.post().uri("/sign-out").cookie(cookie(leader)).with(csrf()).exchange();
        assertThat(sessions.find(leader.session())).isEmpty();
    }

    @Test
    void aSessionEndsAfterEightHoursOfRestAndSevenDaysAtMost() {
        var leader = examples.leader();
        var start = Instant.now();
        var session = Time.at(start, () -> sessions.open(leader.id(), "Test"));
        for (int hours = 7; hours < 7 * 24; hours += 7) {
            assertThat(Time.at(start.plus(Duration.ofHours(hours)), () -> sessions.find(session)))
                    .as("after %s hours", hours)
                    .isPresent();
        }
        var end = start.plus(Sessions.LONGEST);
        assertThat(Time.at(end.minusSeconds(1), () -> sessions.find(session))).isPresent();
        assertThat(Time.at(end, () -> sessions.find(session))).isEmpty();
        var idle = Time.at(start, () -> sessions.open(leader.id(), "Test"));
        assertThat(Time.at(start.plus(Sessions.IDLE), () -> sessions.find(idle))).isEmpty();
    }

    @Test
    void changingThePasswordEndsEveryOtherSession() {
        var leader = examples.leader();
        var elsewhere = sessions.open(leader.id(), "Elsewhere");
        var answer =
                browser.post()
                        .uri("/me/password")
                        .cookie(cookie(leader))
                        .with(csrf())
                        .param("current", Examples.PASSWORD)
                        .param("password", "another long sentence")
                        .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(sessions.find(leader.session())).isEmpty();
        var here = answer.getResponse().getCookie("session");
        assertThat(browser.get().uri("/me").cookie(here).exchange()).hasStatusOk();
        assertThat(signIn(leader.address(), "another long sentence", "/")).hasStatus(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "passord12345", "aaaaaaaaaaaaaaa", "Lena Leder 1"})
    void aPasswordThatIsShortOrEasilyGuessedIsRefusedInWords(String password) {
        var leader = examples.leader();
        assertThat(
                        browser.post()
                                .uri("/me/password")
                                .cookie(cookie(leader))
                                .with(csrf())
                                .param("current", Examples.PASSWORD)
                                .param("password", password)
                                .exchange())
                .hasStatus(422);
    }

    @Test
    void whoeverLacksThePermissionIsRefusedWithinTheirOwnOrganisation() {
        var leader = examples.leader();
        var employee = examples.with(Role.EMPLOYEE, leader);
        assertThat(browser.get().uri("/access").cookie(cookie(employee)).exchange()).hasStatus(403);
        assertThat(browser.get().uri("/access").cookie(cookie(leader)).exchange()).hasStatusOk();
    }

    @Test
    void whoAsksAndWhatTheyMayCostsTwoStatements() throws Exception {
        var leader = examples.leader();
        assertThat(Statements.of(() -> sessions.find(leader.session())))
                .hasSize(2)
                .last()
                .asString()
                .contains("show_session");
        var page = Statements.of(() -> browser.get().uri("/me").cookie(cookie(leader)).exchange());
        assertThat(page).as("session, permission, scope and the page's own").hasSize(4);
    }

    @Test
    void onesOwnPagesNeverShowAnotherPersonsSessions() {
        var here = examples.leader();
        var there = examples.leader();
        var id = examples.access(there).session().value();
        browser.post()
                .uri("/me/sessions/" + id + "/end")
                .cookie(cookie(here))
                .with(csrf())
                .exchange();
        assertThat(sessions.find(there.session())).isPresent();
    }

    private MvcTestResult signIn(String address, String password, String back) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("address", address)
                .param("password", password)
                .param("back", back)
                .exchange();
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
