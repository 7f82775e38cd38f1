package no.samsvar.risk;

import java.util.List;
import no.samsvar.measure.MeasureFields;
import no.samsvar.register.Stored;

/** A risk with the measures that are planned or done for it; those given up are left out. */
public record Weighed(Stored<RiskFields> risk, List<Stored<MeasureFields>> measures) {

    public RiskLevel level() {
        var level = risk.fields().level();
        return level == null ? RiskLevel.UNGRADED : level;
    }

    /** The level when the measures are done, where that is graded. */
    public RiskLevel levelAfter() {
        var level = risk.fields().levelAfter();
        return level == null ? RiskLevel.UNGRADED : level;
    }

    public boolean open() {
        return risk.entry().status().equals(RiskKinds.OPEN);
    }
}
