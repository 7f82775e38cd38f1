package no.samsvar.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samsvar.Requirement;
import no.samsvar.register.TodayItem;
import org.junit.jupiter.api.Test;

class TodayTest {

    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    static TodayItem item(String key, int days, boolean clock) {
        var due = NOW.plusSeconds(86_400L * days);
        return new TodayItem(key, List.of(), "/", 5, due, clock);
    }

    @Test
    @Requirement("ORG-03")
    void aClockThatRunsIsOnTopAndThenTheMostUrgentThreeAtMost() {
        var today =
                Today.of(
                        List.of(
                                item("later", 9, false),
                                item("overdue", -30, false),
                                item("clock", 2, true),
                                item("soon", 1, false)),
                        List.of(),
                        List.of());
        assertThat(today.first())
                .extracting(TodayItem::key)
                .containsExactly("clock", "overdue", "soon");
        assertThat(today.more()).isEqualTo(1);
    }

    @Test
    void whenNothingWaitsTheNearestThingThatComesIsTold() {
        var today =
                Today.of(
                        List.of(),
                        List.of(item("in a year", 365, false), item("in a month", 30, false)),
                        List.of());
        assertThat(today.first()).isEmpty();
        assertThat(today.next()).map(TodayItem::key).contains("in a month");
    }
}
