package no.samsvar.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aBlankDateAndTodayAreNow() {
        assertThat(AsOf.typed(" ", TODAY)).isEqualTo(AsOf.NOW);
        assertThat(AsOf.typed("2026-11-26", TODAY)).isEqualTo(AsOf.NOW);
        assertThat(AsOf.NOW.moment()).isEmpty();
    }

    @Test
    void aDayLastsUntilItsEndInOslo() {
        assertThat(AsOf.typed("2026-09-30", TODAY).moment())
                .contains(Instant.parse("2026-09-30T21:59:59.999999999Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, inspection.as-of-future",
        "30.09.2026, inspection.as-of-unreadable",
        "2026-02-30, inspection.as-of-unreadable"
    })
    void aDayThatCannotBeMeantIsRefused(String typed, String code) {
        assertThatThrownBy(() -> AsOf.typed(typed, TODAY)).hasMessage(code);
    }
}
