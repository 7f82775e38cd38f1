package no.samsvar.measure.digest;

import static no.samsvar.measure.digest.Rhythm.DAILY;
import static no.samsvar.measure.digest.Rhythm.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import no.samsvar.identity.Profile;
import org.junit.jupiter.api.Test;

class RhythmTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text + ":00+01:00[Europe/Oslo]");
    }

    static boolean daily(int daysLeft) {
        return DAILY.worthTelling(List.of(TODAY.plusDays(daysLeft)), TODAY);
    }

    @Test
    void aSmallEnterpriseIsToldOnMondaysAndALargeOneInTheMorning() {
        assertThat(Rhythm.of(Profile.SMALL)).isEqualTo(WEEKLY);
        assertThat(Rhythm.of(Profile.LARGE)).isEqualTo(DAILY);
        assertThat(WEEKLY.next(at("2026-11-23T06:59"))).isEqualTo(at("2026-11-23T07:00"));
        assertThat(WEEKLY.next(at("2026-11-23T07:00"))).isEqualTo(at("2026-11-30T07:00"));
        assertThat(WEEKLY.next(at("2026-11-26T12:00"))).isEqualTo(at("2026-11-30T07:00"));
        assertThat(DAILY.next(at("2026-11-23T06:59"))).isEqualTo(at("2026-11-23T07:00"));
        assertThat(DAILY.next(at("2026-11-23T07:00"))).isEqualTo(at("2026-11-24T07:00"));
    }

    @Test
    void aWeeklyMailTellsWhatIsDueBeforeAWeekHasPassedSinceTheNext() {
        assertThat(WEEKLY.worthTelling(List.of(TODAY.plusDays(14)), TODAY)).isFalse();
        assertThat(WEEKLY.worthTelling(List.of(TODAY.plusDays(13)), TODAY)).isTrue();
        assertThat(WEEKLY.worthTelling(List.of(TODAY.minusDays(40)), TODAY)).isTrue();
        assertThat(WEEKLY.worthTelling(List.of(), TODAY)).isFalse();
    }

    @Test
    void aDailyMailTellsOnlyOnDaysWhenSomethingIsNew() {
        assertThat(daily(8)).isFalse();
        assertThat(daily(7)).isTrue();
        assertThat(daily(6)).isFalse();
        assertThat(daily(1)).isTrue();
        assertThat(daily(0)).isFalse();
        assertThat(daily(-1)).isTrue();
        assertThat(daily(-2)).isFalse();
        assertThat(daily(-8)).isTrue();
    }
}
