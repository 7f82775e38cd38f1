package no.samsvar.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.Requirement;
import no.samsvar.review.Due.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static Due due(
            @Nullable LocalDate held, @Nullable LocalDate planned, @Nullable LocalDate event) {
        return Due.of(
                Optional.ofNullable(held),
                Optional.ofNullable(planned),
                Optional.ofNullable(event),
                TODAY);
    }

    @Test
    @Requirement("REV-02")
    void aYearAfterTheLastOneTheNextIsProposedAndNotADayBefore() {
        assertThat(due(TODAY.minusYears(1).plusDays(1), null, null).why()).isEqualTo(Why.NOTHING);
        assertThat(due(TODAY.minusYears(1), null, null)).isEqualTo(new Due(Why.YEAR_PASSED, TODAY));
        assertThat(due(null, null, null)).isEqualTo(new Due(Why.YEAR_PASSED, TODAY));
    }

    @Test
    void aPlannedOneIsToldOfAMonthAhead() {
        var near = TODAY.plusDays(30);
        assertThat(due(null, near, null)).isEqualTo(new Due(Why.PLANNED, near));
        var far = TODAY.plusDays(31);
        assertThat(due(TODAY.minusMonths(3), far, null)).isEqualTo(new Due(Why.NOTHING, far));
    }

    @Test
    void aPlanFarAheadDoesNotHideThatTheYearHasPassed() {
        var held = TODAY.minusYears(2);
        assertThat(due(held, TODAY.plusDays(90), null))
                .isEqualTo(new Due(Why.YEAR_PASSED, held.plusYears(1)));
    }

    @Test
    void aSeriousEventAsksForOneWithinAFortnightUnlessOneIsPlannedByThen() {
        var event = TODAY.minusDays(2);
        var by = event.plusDays(14);
        var lately = TODAY.minusMonths(1);
        assertThat(due(lately, null, event)).isEqualTo(new Due(Why.SERIOUS_EVENT, by));
        assertThat(due(lately, by.plusDays(1), event)).isEqualTo(new Due(Why.SERIOUS_EVENT, by));
        assertThat(due(lately, by, event)).isEqualTo(new Due(Why.PLANNED, by));
    }
}
