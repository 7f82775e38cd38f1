package no.samsvar.risk;

import static no.samsvar.risk.RiskExamples.graded;
import static no.samsvar.risk.RiskExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import org.junit.jupiter.api.Test;

class RiskRuleTest {

    static List<String> wrong(RiskFields fields) {
        return fields.problems().stream().map(Problem::field).toList();
    }

    @Test
    void gradesAreGivenAllOrNone() {
        assertThat(wrong(named("Noe"))).isEmpty();
        assertThat(wrong(graded("Noe", null, Likelihood.LOW, null, null, null)))
                .containsExactly("patients", "people", "enterprise");
        assertThat(wrong(graded("Noe", null, null, Consequence.LOW, null, null)))
                .containsExactly("likelihood", "people", "enterprise");
        assertThat(
                        wrong(
                                graded(
                                        "Noe",
                                        null,
                                        Likelihood.LOW,
                                        Consequence.LOW,
                                        Consequence.HIGH,
                                        Consequence.LOW)))
                .isEmpty();
    }

    @Test
    void theHighestConsequenceCounts() {
        var fields =
                graded(
                        "Noe",
                        null,
                        Likelihood.LOW,
                        Consequence.LOW,
                        Consequence.VERY_HIGH,
                        Consequence.MEDIUM);
        assertThat(fields.highest()).isEqualTo(Consequence.VERY_HIGH);
        assertThat(named("Noe").highest()).isNull();
    }

    @Test
    void whatIsPutAsideHasAReason() {
        assertThat(RiskRule.problems(null, named("Noe"), EntryFields.NONE, RiskKinds.REJECTED))
                .extracting(Problem::field)
                .containsExactly("conclusion");
        assertThat(RiskRule.problems(null, named("Noe"), EntryFields.NONE, RiskKinds.OPEN))
                .isEmpty();
    }

    @Test
    void aMeasureThatIsAgreedOnHasSomebodyAndADay() {
        assertThat(meeting("Bytt lås", null).problems())
                .extracting(Problem::field)
                .containsExactly("owner", "deadline");
        assertThat(meeting(null, "Slik").problems())
                .extracting(Problem::field)
                .containsExactly("measure");
        assertThat(meeting(null, null).problems()).isEmpty();
    }

    static MeetingForm meeting(
            @org.jspecify.annotations.Nullable String measure,
            @org.jspecify.annotations.Nullable String how) {
        return new MeetingForm(
                null,
                Likelihood.LOW,
                Consequence.LOW,
                Consequence.LOW,
                Consequence.LOW,
                measure,
                how,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
