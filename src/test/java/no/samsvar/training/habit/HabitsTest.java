package no.samsvar.training.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A small habit each month, for everybody. */
class HabitsTest implements SamsvarTest {

    static final String HEADING = "Månedens vane";

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Sessions sessions;
    @Autowired Texts texts;

    @Test
    @Requirement("TRN-04")
    void eachMonthHasAHabitOfItsOwnThatEverybodySeesUntilTheyPutItAway() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(today(eva)).contains(HEADING, habit(LocalDate.now(Time.OSLO)));
        putAway(eva);
        assertThat(today(eva)).doesNotContain(HEADING);
        assertThat(today(lena)).contains(HEADING);
    }

    @Test
    void itComesBackWithTheNextMonth() {
        var lena = examples.leader();
        putAway(lena);
        var first = LocalDate.now(Time.OSLO).withDayOfMonth(1).plusMonths(1);
        var midnight = first.atStartOfDay(Time.OSLO);
        assertThat(at(midnight.minusSeconds(1), lena)).doesNotContain(HEADING);
        assertThat(at(midnight, lena)).contains(HEADING, habit(first));
    }

    @Test
    void anAuditorIsShownNone() {
        var manager = examples.manager();
        assertThat(today(examples.with(Role.AUDITOR, manager))).doesNotContain(HEADING);
    }

    @Test
    void theTwelveAreDifferent() {
        var all = new HashSet<String>();
        for (int month = 1; month <= 12; month++) {
            all.add(habit(LocalDate.of(2026, month, 1)));
        }
        assertThat(all).hasSize(12);
    }

    private String habit(LocalDate day) {
        return texts.text(Language.NB, "training.habit." + day.getMonthValue());
    }

    private void putAway(Someone who) {
        assertThat(
                        browser.post()
                                .uri("/courses/habit/put-away")
                                .cookie(cookie(who))
                                .with(csrf())
                                .exchange())
                .hasStatus(302);
    }

    private String at(ZonedDateTime moment, Someone who) {
        return Time.at(moment.toInstant(), () -> page(new Cookie("session", session(who, moment))));
    }

    private String session(Someone who, ZonedDateTime moment) {
        return Time.at(moment.toInstant(), () -> sessions.open(who.id(), "Test")).text();
    }

    private String today(Someone who) {
        return page(cookie(who));
    }

    private String page(Cookie cookie) {
        var answer = browser.get().uri("/").cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
