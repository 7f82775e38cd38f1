package no.samsvar.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import no.samsvar.deviation.duty.OtherDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviationKindTest {

    @ParameterizedTest
    @EnumSource(DeviationKind.class)
    @Requirement("DEV-12")
    void healthSupervisionIsAlwaysAskedAbout(DeviationKind kind) {
        assertThat(kind.duties(false)).contains(OtherDuty.HEALTH_SUPERVISION);
    }

    @ParameterizedTest
    @EnumSource(DeviationKind.class)
    void aPrivacyPartBringsItsDutiesWhateverTheKind(DeviationKind kind) {
        assertThat(kind.duties(true))
                .containsAll(DeviationKind.PRIVACY_SECURITY.duties(false))
                .containsAll(kind.duties(false));
    }

    @Test
    void theLabourInspectionIsAskedAboutForTheWorkEnvironmentOnly() {
        assertThat(DeviationKind.values())
                .filteredOn(it -> it.duties(false).contains(OtherDuty.LABOUR_INSPECTION))
                .containsExactly(DeviationKind.HEALTH_SAFETY);
    }
}
