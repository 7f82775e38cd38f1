package no.samsvar.risk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Tab;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.RiskScale;
import no.samsvar.risk.report.RiskMatrix;
import no.samsvar.risk.report.RiskMatrix.Place;
import no.samsvar.risk.report.RiskMatrix.Row;

/**
 * The picture of risks, and the list of them.
 *
 * @param assessment the one assessment that is shown; empty for all
 * @param after whether the risks stand where the measures are expected to bring them
 */
public record MatrixView(
        RiskMatrix matrix,
        List<RiskRow> risks,
        Optional<Stored<RiskAssessmentFields>> assessment,
        boolean after,
        RiskScale scale,
        ValueText words,
        int waiting,
        boolean maySuggest,
        boolean mayWrite,
        boolean mayApprove) {

    /** More than these in one place are told as a number alone. */
    private static final int MOST_NAMED = 6;

    public String title() {
        return assessment.map(one -> one.entry().title()).orElseGet(() -> Page.text("risk.matrix"));
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab(Page.text("risk.matrix.now"), here(false), !after),
                new Tab(Page.text("risk.matrix.after"), here(true), after));
    }

    private String here(boolean asAfter) {
        var of = assessment.map(one -> "assessment=" + one.entry().id() + "&").orElse("");
        return RiskKinds.MATRIX + "?" + of + "after=" + asAfter;
    }

    public String file(String extension) {
        return assessment
                .map(one -> "/risk-assessments/" + one.entry().id() + "/report." + extension)
                .orElse(RiskKinds.MATRIX + "." + extension);
    }

    public boolean named(Place place) {
        return place.risks().size() <= MOST_NAMED;
    }

    /** The end of a number, which tells it from the others. */
    public String shortNumber(RiskRow risk) {
        return risk.number().substring(risk.number().lastIndexOf('-') + 1);
    }

    public String href(RiskRow risk) {
        return RiskKinds.RISK.path(risk.id());
    }

    /** The list of the risks that stand here. */
    public String list(Row row, Place place) {
        return list()
                + filter("likelihood", row.likelihood())
                + filter("consequence", place.consequence());
    }

    /** The list of those of a level. */
    public String list(RiskLevel level) {
        return list() + "&f.level=" + level.name();
    }

    private String list() {
        return RiskKinds.RISK.path()
                + "?f.status="
                + RiskKinds.OPEN
                + assessment.map(one -> "&f.assessment=" + one.entry().id()).orElse("");
    }

    private <E extends Enum<E>> String filter(String field, E step) {
        return Arrays.stream(step.getDeclaringClass().getEnumConstants())
                .filter(one -> scale.steps().nearest(one) == step)
                .map(one -> "&f." + field + "=" + one.name())
                .collect(Collectors.joining());
    }

    public String said(Row row, Place place) {
        return Page.text(
                "risk.matrix.place",
                place.risks().size(),
                words.one(row.likelihood()),
                words.one(place.consequence()));
    }

    public String color(RiskLevel level) {
        return RiskColors.of(level);
    }
}
