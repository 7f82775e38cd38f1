package no.samsvar.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningRuleTest {

    @Test
    void nothingMetPointsToNoAssessment() {
        assertThat(ScreeningRule.least(Set.of())).isEqualTo(Screening.NO);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SYSTEMATIC_EVALUATION",
                "SPECIAL_LARGE_SCALE",
                "PUBLIC_MONITORING",
                "AUTHORITY_LIST"
            })
    void whatTheRegulationOrTheAuthorityListsIsMandatoryAlone(Criterion one) {
        assertThat(ScreeningRule.least(Set.of(one))).isEqualTo(Screening.MANDATORY);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONITORING", "LARGE_SCALE", "NEW_TECHNOLOGY", "VULNERABLE"})
    void eachTriggerOfTheGuidePresumesOneAlone(Criterion one) {
        assertThat(ScreeningRule.least(Set.of(one))).isEqualTo(Screening.PRESUMED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SCORING",
                "AUTOMATED_DECISION",
                "SENSITIVE",
                "COMBINING",
                "BARS_FROM_SERVICE"
            })
    void oneOfTheOtherCriteriaSaysNothingAloneAndTwoPresume(Criterion one) {
        assertThat(ScreeningRule.least(Set.of(one))).isEqualTo(Screening.NO);
        var another = one == Criterion.SENSITIVE ? Criterion.SCORING : Criterion.SENSITIVE;
        assertThat(ScreeningRule.least(Set.of(one, another))).isEqualTo(Screening.PRESUMED);
    }
}
