package no.samsvar.decision.engine;

import static no.samsvar.decision.engine.Truth.NO;
import static no.samsvar.decision.engine.Truth.UNKNOWN;
import static no.samsvar.decision.engine.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void oneNoIsEnoughAgainstAllAndOneYesForAny() {
        for (var other : Truth.values()) {
            assertThat(NO.and(other)).isEqualTo(NO);
            assertThat(other.and(NO)).isEqualTo(NO);
            assertThat(YES.or(other)).isEqualTo(YES);
            assertThat(other.or(YES)).isEqualTo(YES);
            assertThat(YES.and(other)).isEqualTo(other);
            assertThat(NO.or(other)).isEqualTo(other);
        }
    }

    @Test
    void whatIsNotKnownStaysUnknownAlsoTheOtherWayRound() {
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(NO)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
    }
}
