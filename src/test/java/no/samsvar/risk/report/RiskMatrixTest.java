package no.samsvar.risk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Profile;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskArea;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.RiskScale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {

    static final RiskScale SCALE = RiskScale.usual(Profile.SMALL);

    static RiskRow risk(
            String number,
            @Nullable Likelihood likelihood,
            @Nullable Consequence consequence,
            @Nullable Likelihood after,
            @Nullable Consequence consequenceAfter) {
        return new RiskRow(
                new EntryId(UUID.randomUUID()),
                number,
                number,
                null,
                RiskArea.OTHER,
                likelihood,
                consequence,
                SCALE.level(likelihood, consequence),
                after,
                consequenceAfter,
                SCALE.level(after, consequenceAfter),
                false);
    }

    static final List<RiskRow> RISKS =
            List.of(
                    risk("A", Likelihood.HIGH, Consequence.HIGH, Likelihood.LOW, Consequence.LOW),
                    risk("B", Likelihood.VERY_HIGH, Consequence.MEDIUM, null, null),
                    risk("C", Likelihood.LOW, Consequence.LOW, null, null),
                    risk("D", null, null, null, null));

    static List<String> at(RiskMatrix matrix, int row, int column) {
        return matrix.rows().get(row).places().get(column).risks().stream()
                .map(RiskRow::number)
                .toList();
    }

    @Test
    void theMostLikelyIsAtTheTopAndTheMostSeriousAtTheRight() {
        var matrix = RiskMatrix.now(RISKS, SCALE);
        assertThat(at(matrix, 0, 2)).containsExactly("A");
        assertThat(at(matrix, 0, 1)).containsExactly("B");
        assertThat(at(matrix, 2, 0)).containsExactly("C");
        assertThat(matrix.ungraded()).extracting(RiskRow::number).containsExactly("D");
    }

    @Test
    void afterTheMeasuresARiskStandsWhereItIsExpectedAndTheRestWhereTheyAre() {
        var matrix = RiskMatrix.after(RISKS, SCALE);
        assertThat(at(matrix, 2, 0)).containsExactly("A", "C");
        assertThat(at(matrix, 0, 1)).containsExactly("B");
    }

    @Test
    void theWholeIsAsHighAsItsHighestAndNeverAMean() {
        var many =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.generate(() -> RISKS.get(2)).limit(20),
                                java.util.stream.Stream.of(RISKS.getFirst()))
                        .toList();
        assertThat(RiskMatrix.now(many, SCALE).highest()).isEqualTo(RiskLevel.HIGH);
        assertThat(RiskMatrix.now(List.of(RISKS.get(3)), SCALE).highest())
                .isEqualTo(RiskLevel.UNGRADED);
    }

    @Test
    void eachLevelIsCountedWhereTheRisksStand() {
        var matrix = RiskMatrix.now(RISKS, SCALE);
        assertThat(matrix.count(RiskLevel.HIGH)).isEqualTo(2);
        assertThat(matrix.count(RiskLevel.MEDIUM)).isZero();
        assertThat(matrix.count(RiskLevel.LOW)).isEqualTo(1);
    }
}
