package no.samsvar.deviation.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import no.samsvar.register.reminder.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachClockTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant AWARE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theControllersAwarenessStartsTheSeventyTwoHours() {
        var clock = aware(AWARE);
        assertThat(clock.deadline()).contains(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(clock.remaining(AWARE.plus(Duration.ofHours(70)))).contains(Duration.ofHours(2));
        assertThat(clock.state(AWARE)).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void nobodyAwareStartsNothing() {
        var clock = new BreachClock(AWARE, null, null, false, null);
        assertThat(clock.state(AWARE)).isEqualTo(ClockState.NOT_STARTED);
        assertThat(clock.deadline()).isEmpty();
        assertThat(clock.remaining(AWARE)).isEmpty();
        assertThat(clock.reminders()).isEmpty();
        assertThat(clock.needsReasonForDelay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23T12:00, 2026-10-26T11:00",
        "2026-03-27T12:00, 2026-03-30T13:00",
        "2026-12-24T16:30, 2026-12-27T16:30"
    })
    void theHoursAreContinuousOverWeekendsHolidaysAndClockChanges(String from, String until) {
        var clock = aware(LocalDateTime.parse(from).atZone(OSLO).toInstant());
        assertThat(clock.deadline().orElseThrow().atZone(OSLO).toLocalDateTime())
                .hasToString(until);
    }

    @Test
    void aProcessorsKnowledgeStartsNothing() {
        var clock = new BreachClock(null, AWARE.minus(SECOND), null, false, null);
        assertThat(clock.state(AWARE)).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void aProcessorThatIsTheReceptionPointStartsTheClock() {
        var before = AWARE.minus(Duration.ofHours(5));
        assertThat(new BreachClock(null, before, null, true, null).startedAt()).contains(before);
        assertThat(new BreachClock(null, before, AWARE, true, null).startedAt()).contains(before);
        assertThat(new BreachClock(null, AWARE, before, true, null).startedAt()).contains(before);
        assertThat(new BreachClock(null, null, AWARE, true, null).startedAt()).contains(AWARE);
        assertThat(new BreachClock(null, before, AWARE, false, null).startedAt()).contains(AWARE);
    }

    @Test
    void fourRemindersComeBeforeTheDeadline() {
        var deadline = aware(AWARE).deadline().orElseThrow();
        assertThat(aware(AWARE).reminders())
                .containsExactly(
                        new Reminder(48, deadline.minus(Duration.ofHours(48))),
                        new Reminder(24, deadline.minus(Duration.ofHours(24))),
                        new Reminder(6, deadline.minus(Duration.ofHours(6))),
                        new Reminder(1, deadline.minus(Duration.ofHours(1))));
    }

    @Test
    void theLastSecondIsInTime() {
        var deadline = aware(AWARE).deadline().orElseThrow();
        assertThat(aware(AWARE).state(deadline)).isEqualTo(ClockState.RUNNING);
        assertThat(aware(AWARE).state(deadline.plus(SECOND))).isEqualTo(ClockState.OVERDUE);
        assertThat(aware(AWARE).remaining(deadline.plus(SECOND))).contains(SECOND.negated());
        assertThat(contacted(deadline).needsReasonForDelay()).isFalse();
        assertThat(contacted(deadline.plus(SECOND)).needsReasonForDelay()).isTrue();
    }

    @Test
    void firstContactStopsTheClockAndItsReminders() {
        var clock = contacted(AWARE.plus(Duration.ofHours(3)));
        assertThat(clock.state(AWARE.plus(Duration.ofDays(30)))).isEqualTo(ClockState.STOPPED);
        assertThat(clock.remaining(AWARE)).isEmpty();
        assertThat(clock.reminders()).isEmpty();
        assertThat(clock.deadline()).isPresent();
    }

    @Test
    void howLongTheProcessorTookIsToldWhereItCanBe() {
        var before = AWARE.minus(Duration.ofDays(4));
        assertThat(new BreachClock(null, before, AWARE, false, null).processorTook())
                .contains(Duration.ofDays(4));
        assertThat(new BreachClock(null, AWARE, before, false, null).processorTook()).isEmpty();
        assertThat(new BreachClock(null, null, AWARE, false, null).processorTook()).isEmpty();
        assertThat(new BreachClock(null, before, null, false, null).processorTook()).isEmpty();
    }

    @Test
    void timesThatCannotBeRightAreNamed() {
        var later = AWARE.plus(SECOND);
        assertThat(new BreachClock(AWARE, AWARE, AWARE, false, AWARE).problems(AWARE)).isEmpty();
        assertThat(new BreachClock(null, null, null, false, null).problems(AWARE)).isEmpty();
        assertThat(aware(later).problems(AWARE)).isEqualTo(List.of("clock.in-the-future"));
        assertThat(new BreachClock(later, null, AWARE, false, null).problems(later))
                .containsExactly("clock.known-before-it-happened");
        assertThat(new BreachClock(later, AWARE, null, false, null).problems(later))
                .containsExactly("clock.known-before-it-happened");
        assertThat(contacted(AWARE.minus(SECOND)).problems(AWARE))
                .containsExactly("clock.contact-before-known");
    }

    private static BreachClock aware(Instant at) {
        return new BreachClock(null, null, at, false, null);
    }

    private static BreachClock contacted(Instant at) {
        return new BreachClock(null, null, AWARE, false, at);
    }
}
