package no.samsvar.measure.calendar;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.measure.Interval;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.Phase;
import no.samsvar.measure.RecurringTaskFields;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class FeedsTest implements SamsvarTest {

    static final LocalDate SOON = LocalDate.now(Time.OSLO).plusDays(4);

    @Autowired Feeds feeds;
    @Autowired Examples examples;
    @Autowired Authorisations authorisations;
    @Autowired Register register;
    @Autowired MockMvcTester browser;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void somebodyWithTwoThingsToDo() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
        var owned = new EntryFields(eva.id().value(), null, null, null);
        var task =
                new RecurringTaskFields(
                        "Kontroller backup", null, Phase.CHECK, Interval.MONTHLY, SOON, 10, null);
        var measure =
                new MeasureFields(
                        "Snakk med Kari Nordmann",
                        null,
                        MeasureSource.DEVIATION,
                        null,
                        Set.of(),
                        SOON,
                        null,
                        null,
                        null);
        examples.access(lena)
                .call(
                        () -> {
                            register.create(RECURRING_TASK, new EntryId(ids.next()), task, owned);
                            return register.create(
                                    MEASURE, new EntryId(ids.next()), measure, owned);
                        });
    }

    Secret made() {
        return examples.access(eva).call(() -> feeds.make());
    }

    String read(Secret secret) throws Exception {
        return browser.get()
                .uri("/calendar/" + secret.text() + ".ics")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aCalendarProgramReadsTheDeadlinesWithoutSigningInAndLearnsNoNames() throws Exception {
        var calendar = read(made());
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Kontroller backup")
                .contains("SUMMARY:Tiltak TIL-")
                .contains("DTSTART;VALUE=DATE:" + SOON.toString().replace("-", ""))
                .doesNotContain("Nordmann");
    }

    @Test
    void anAddressTakenBackOrMadeAnewStopsWorking() {
        var first = made();
        var second = made();
        assertThat(feeds.open(first)).isEmpty();
        assertThat(feeds.open(second)).isPresent();
        examples.access(eva)
                .call(
                        () -> {
                            feeds.end();
                            return true;
                        });
        assertThat(feeds.open(second)).isEmpty();
        assertThat(browser.get().uri("/calendar/" + second.text() + ".ics")).hasStatus(404);
    }

    @Test
    void whoHasNoRoleAnyMoreHasNoCalendarEither() {
        var secret = made();
        examples.access(lena)
                .call(
                        () -> {
                            authorisations.end(eva.authorisation());
                            return true;
                        });
        assertThat(feeds.open(secret)).isEmpty();
    }
}
