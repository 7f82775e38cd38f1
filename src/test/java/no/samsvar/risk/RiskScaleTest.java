package no.samsvar.risk;

import static no.samsvar.risk.RiskLevel.HIGH;
import static no.samsvar.risk.RiskLevel.LOW;
import static no.samsvar.risk.RiskLevel.MEDIUM;
import static no.samsvar.risk.RiskLevel.UNGRADED;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.identity.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskScaleTest {

    static final RiskScale SMALL = RiskScale.usual(Profile.SMALL);
    static final RiskScale LARGE = RiskScale.usual(Profile.LARGE);

    @Test
    void theSmallGradeInThreeStepsAndTheLargeInFive() {
        assertThat(SMALL.steps().count()).isEqualTo(3);
        assertThat(LARGE.steps().count()).isEqualTo(5);
        assertThat(SMALL.steps().inUse(Likelihood.class))
                .containsExactly(Likelihood.LOW, Likelihood.MEDIUM, Likelihood.HIGH);
        assertThat(LARGE.steps().inUse(Consequence.class)).containsExactly(Consequence.values());
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, LOW, LOW", "LOW, MEDIUM, LOW", "LOW, HIGH, MEDIUM",
        "MEDIUM, LOW, LOW", "MEDIUM, MEDIUM, MEDIUM", "MEDIUM, HIGH, HIGH",
        "HIGH, LOW, MEDIUM", "HIGH, MEDIUM, HIGH", "HIGH, HIGH, HIGH",
    })
    void ofThreeStepsEachPlaceHasItsLevel(Likelihood row, Consequence column, RiskLevel level) {
        assertThat(SMALL.level(row, column)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_LOW, HIGH, LOW", "VERY_LOW, VERY_HIGH, MEDIUM", "MEDIUM, MEDIUM, MEDIUM",
        "LOW, VERY_HIGH, MEDIUM", "MEDIUM, HIGH, HIGH", "VERY_HIGH, VERY_HIGH, HIGH",
    })
    void ofFiveStepsTheLimitsAreFiveAndTwelve(Likelihood row, Consequence column, RiskLevel level) {
        assertThat(LARGE.level(row, column)).isEqualTo(level);
    }

    @Test
    void whatIsHalfGradedIsNotGraded() {
        assertThat(SMALL.level(null, Consequence.HIGH)).isEqualTo(UNGRADED);
        assertThat(SMALL.level(Likelihood.HIGH, null)).isEqualTo(UNGRADED);
    }

    @Test
    void gradesOfTheFinerScaleCountAsTheNearestStepOfTheCoarser() {
        assertThat(SMALL.level(Likelihood.VERY_HIGH, Consequence.VERY_HIGH)).isEqualTo(HIGH);
        assertThat(SMALL.level(Likelihood.VERY_LOW, Consequence.VERY_LOW)).isEqualTo(LOW);
        assertThat(Steps.THREE.nearest(Likelihood.VERY_HIGH)).isEqualTo(Likelihood.HIGH);
        assertThat(Steps.FIVE.nearest(Likelihood.VERY_HIGH)).isEqualTo(Likelihood.VERY_HIGH);
    }

    @Test
    void theCriterionSaysWhatMayStand() {
        assertThat(Acceptance.LOW.accepts(LOW)).isTrue();
        assertThat(Acceptance.LOW.accepts(MEDIUM)).isFalse();
        assertThat(Acceptance.UP_TO_MEDIUM.accepts(MEDIUM)).isTrue();
        assertThat(Acceptance.UP_TO_MEDIUM.accepts(HIGH)).isFalse();
    }
}
