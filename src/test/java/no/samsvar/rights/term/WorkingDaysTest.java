package no.samsvar.rights.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2049, 2049-04-18"
    })
    void easterIsWhenAlmanacsHaveIt(int year, LocalDate sunday) {
        assertThat(WorkingDays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-02",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-17",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26"
            })
    void theHolidaysOfAYearAreFree(LocalDate day) {
        assertThat(WorkingDays.working(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2026-04-01", "2026-04-07", "2026-05-15"})
    void theDaysBesideThemAreNot(LocalDate day) {
        assertThat(WorkingDays.working(day)).isTrue();
    }

    @Test
    void aWorkingDayIsItsOwnNextAndLast() {
        var day = LocalDate.of(2026, 6, 10);
        assertThat(WorkingDays.onOrAfter(day)).isEqualTo(day);
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(day);
    }
}
