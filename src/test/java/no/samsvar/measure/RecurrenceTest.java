package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aMonthlyTaskFallsOnItsDayOrTheMonthsLast() {
        var task = new Recurrence(day("2026-01-31"), Interval.MONTHLY);
        assertThat(task.in(Year.of(2026)))
                .hasSize(12)
                .startsWith(day("2026-01-31"), day("2026-02-28"), day("2026-03-31"))
                .endsWith(day("2026-12-31"));
    }

    @Test
    void aTaskHasNoDayBeforeItsFirst() {
        var task = new Recurrence(day("2026-05-04"), Interval.QUARTERLY);
        assertThat(task.in(Year.of(2025))).isEmpty();
        assertThat(task.in(Year.of(2026)))
                .containsExactly(day("2026-05-04"), day("2026-08-04"), day("2026-11-04"));
        assertThat(task.onOrAfter(day("2020-01-01"))).isEqualTo(day("2026-05-04"));
    }

    @Test
    void theNextDayIsAfterTheOneThatIsOver() {
        var task = new Recurrence(day("2026-01-15"), Interval.YEARLY);
        assertThat(task.onOrAfter(day("2027-01-15"))).isEqualTo(day("2027-01-15"));
        assertThat(task.after(day("2027-01-15"))).isEqualTo(day("2028-01-15"));
    }

    @Test
    void aTaskOfSeveralYearsSkipsTheYearsBetween() {
        var task = new Recurrence(day("2024-03-01"), Interval.EVERY_THIRD_YEAR);
        assertThat(task.in(Year.of(2026))).isEmpty();
        assertThat(task.in(Year.of(2027))).containsExactly(day("2027-03-01"));
    }
}
