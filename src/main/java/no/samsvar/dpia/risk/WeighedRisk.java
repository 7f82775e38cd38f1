package no.samsvar.dpia.risk;

import java.util.List;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.DpiaRiskFields;
import no.samsvar.measure.MeasureFields;
import no.samsvar.register.Stored;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskScale;

/** A risk to people with what is planned or done for it; by the enterprise's own scale. */
public record WeighedRisk(
        Stored<DpiaRiskFields> risk,
        RiskLevel level,
        RiskLevel levelAfter,
        List<Stored<MeasureFields>> measures) {

    static WeighedRisk of(
            Stored<DpiaRiskFields> risk, RiskScale scale, List<Stored<MeasureFields>> measures) {
        var fields = risk.fields();
        return new WeighedRisk(
                risk,
                scale.level(fields.likelihood(), fields.consequence()),
                scale.level(fields.likelihoodAfter(), fields.consequenceAfter()),
                measures);
    }

    public boolean open() {
        return risk.entry().status().equals(DpiaKinds.OPEN);
    }

    /** What is left when the measures are done; the same as before where nobody has said. */
    public RiskLevel residual() {
        return levelAfter == RiskLevel.UNGRADED ? level : levelAfter;
    }
}
