package no.samsvar.rights.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import no.samsvar.Requirement;
import no.samsvar.platform.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static Term received(String day) {
        return new Term(LocalDate.parse(day), null);
    }

    private static Term extended(String day, String toldOn) {
        return new Term(
                LocalDate.parse(day), new Extension(LocalDate.parse(toldOn), "Flere systemer"));
    }

    @ParameterizedTest
    @CsvSource({
        // A month of 31 days: the 30 days come first.
        "2026-03-05, 2026-04-04",
        // A month of 30 days: both end on the same day.
        "2026-06-10, 2026-07-10",
        // February: the month comes first, and has no 30th day.
        "2026-01-30, 2026-02-28",
        "2028-01-30, 2028-02-29",
        "2026-02-15, 2026-03-15",
        // The last of a month to the last of the next.
        "2026-08-31, 2026-09-30",
        // Over the turn of the year.
        "2026-12-15, 2027-01-14"
    })
    void theEarlierOfThirtyDaysAndAMonthCounts(String received, LocalDate counted) {
        assertThat(received(received).counted()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        // received, counted to, last, safe: a Saturday, then over Easter, May and Christmas
        "2026-06-11, 2026-07-13, 2026-07-10",
        "2026-06-12, 2026-07-13, 2026-07-10",
        "2026-06-13, 2026-07-13, 2026-07-13",
        "2026-03-03, 2026-04-07, 2026-04-01",
        "2026-03-04, 2026-04-07, 2026-04-01",
        "2026-04-01, 2026-05-04, 2026-04-30",
        "2026-04-17, 2026-05-18, 2026-05-15",
        "2026-11-25, 2026-12-28, 2026-12-24",
        "2026-12-02, 2027-01-04, 2026-12-31",
        "2026-11-24, 2026-12-24, 2026-12-24"
    })
    @Requirement("RGT-15")
    void aLimitThatEndsOnAFreeDayEndsOnTheNextWorkingDayAndTheOneBeforeIsSafe(
            String received, LocalDate last, LocalDate safe) {
        assertThat(received(received).last()).isEqualTo(last);
        assertThat(received(received).safe()).isEqualTo(safe);
    }

    @Test
    void theLimitEndsWithItsDayInOsloInSummerAndInWinter() {
        assertThat(received("2026-06-10").deadline())
                .isEqualTo(Instant.parse("2026-07-10T22:00:00Z"));
        assertThat(received("2026-11-24").deadline())
                .isEqualTo(Instant.parse("2026-12-24T23:00:00Z"));
    }

    @Test
    void twoFurtherMonthsCountWhenToldWithinTheFirstLimit() {
        var term = extended("2026-06-10", "2026-07-10");
        assertThat(term.extended()).isTrue();
        assertThat(term.last()).isEqualTo(LocalDate.parse("2026-09-10"));
        assertThat(extended("2026-06-11", "2026-07-13").extended())
                .as("on the last day, which was moved by a weekend")
                .isTrue();
    }

    @Test
    void twoFurtherMonthsToldTooLateChangeNothingAndTheTraceSaysSo() {
        var term = extended("2026-06-10", "2026-07-11");
        assertThat(term.extended()).isFalse();
        assertThat(term.last()).isEqualTo(LocalDate.parse("2026-07-10"));
        assertThat(term.trace())
                .extracting(TermStep::code)
                .containsExactly("received", "days", "month", "earlier", "extended-too-late");
    }

    @Test
    void theTraceTellsEachStepOfTheReckoning() {
        assertThat(received("2026-06-11").trace())
                .extracting(TermStep::code)
                .containsExactly("received", "days", "month", "earlier", "rolled");
        assertThat(extended("2026-06-11", "2026-06-20").trace())
                .extracting(TermStep::code)
                .containsExactly("received", "days", "month", "earlier", "rolled", "extended");
    }

    @Test
    void remindersComeOnWorkingMorningsBeforeTheSafeDay() {
        var term = received("2026-06-11");
        assertThat(term.reminders())
                .extracting(one -> one.at().atZone(Time.OSLO).toLocalDate())
                .containsExactly(
                        LocalDate.parse("2026-06-26"),
                        LocalDate.parse("2026-07-03"),
                        LocalDate.parse("2026-07-07"),
                        LocalDate.parse("2026-07-09"));
        assertThat(term.reminders())
                .allSatisfy(
                        one ->
                                assertThat(one.at().plusSeconds(one.hoursLeft() * 3600L))
                                        .isEqualTo(term.deadline()));
    }

    @Test
    void noLimitEverEndsOnAFreeDayOrLaterThanAWeekAfterItsCount() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
            var term = new Term(day, null);
            assertThat(term.last().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(WorkingDays.working(term.last())).as("%s", day).isTrue();
            assertThat(WorkingDays.working(term.safe())).as("%s", day).isTrue();
            assertThat(term.safe()).isBeforeOrEqualTo(term.counted());
            assertThat(term.last()).isBetween(term.counted(), term.counted().plusDays(6));
        }
    }
}
