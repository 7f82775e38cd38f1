package no.samsvar.risk.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.RiskScale;
import org.jspecify.annotations.Nullable;

/**
 * Risks by likelihood and consequence. A risk stands where its highest consequence is (RISK-62).
 *
 * @param rows the most likely first
 * @param columns the least serious first
 * @param ungraded those that stand nowhere yet
 */
public record RiskMatrix(List<Row> rows, List<Consequence> columns, List<RiskRow> ungraded) {

    /** Those that are equally likely. */
    public record Row(Likelihood likelihood, List<Place> places) {}

    /** Those that are equally likely and equally serious. */
    public record Place(Consequence consequence, RiskLevel level, List<RiskRow> risks) {}

    /** As the risks are graded now. */
    public static RiskMatrix now(List<RiskRow> risks, RiskScale scale) {
        return of(risks.stream().map(Placed::now).toList(), scale);
    }

    /** As they are expected to be when the measures are done; the rest where they are now. */
    public static RiskMatrix after(List<RiskRow> risks, RiskScale scale) {
        return of(risks.stream().map(Placed::after).toList(), scale);
    }

    private static RiskMatrix of(List<Placed> risks, RiskScale scale) {
        var steps = scale.steps();
        var columns = steps.inUse(Consequence.class);
        var rows =
                steps.inUse(Likelihood.class).reversed().stream()
                        .map(
                                likelihood ->
                                        new Row(
                                                likelihood,
                                                columns.stream()
                                                        .map(
                                                                it ->
                                                                        place(
                                                                                risks, scale,
                                                                                likelihood, it))
                                                        .toList()))
                        .toList();
        return new RiskMatrix(
                rows,
                columns,
                risks.stream().filter(one -> !one.graded()).map(Placed::risk).toList());
    }

    private static Place place(
            List<Placed> risks, RiskScale scale, Likelihood likelihood, Consequence consequence) {
        return new Place(
                consequence,
                scale.level(likelihood, consequence),
                risks.stream()
                        .filter(one -> one.isAt(scale, likelihood, consequence))
                        .map(Placed::risk)
                        .toList());
    }

    /** The highest level of any: never a mean, which would hide it. */
    public RiskLevel highest() {
        return places().filter(place -> !place.risks().isEmpty())
                .map(Place::level)
                .reduce(RiskLevel.UNGRADED, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    public int count(RiskLevel level) {
        return places().filter(place -> place.level() == level)
                .mapToInt(place -> place.risks().size())
                .sum();
    }

    private Stream<Place> places() {
        return rows.stream().flatMap(row -> row.places().stream());
    }

    private record Placed(
            RiskRow risk, @Nullable Likelihood likelihood, @Nullable Consequence consequence) {

        static Placed now(RiskRow risk) {
            return new Placed(risk, risk.likelihood(), risk.consequence());
        }

        static Placed after(RiskRow risk) {
            return risk.levelAfter() == RiskLevel.UNGRADED
                    ? now(risk)
                    : new Placed(risk, risk.likelihoodAfter(), risk.consequenceAfter());
        }

        boolean graded() {
            return likelihood != null && consequence != null;
        }

        boolean isAt(RiskScale scale, Likelihood row, Consequence column) {
            return graded()
                    && scale.steps().nearest(Objects.requireNonNull(likelihood)) == row
                    && scale.steps().nearest(Objects.requireNonNull(consequence)) == column;
        }
    }
}
