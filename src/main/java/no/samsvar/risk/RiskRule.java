package no.samsvar.risk;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** A scenario is put aside only with a reason (RISK-08). */
final class RiskRule {

    private RiskRule() {}

    static List<Problem> problems(
            @Nullable Stored<RiskFields> before,
            RiskFields fields,
            EntryFields shared,
            String state) {
        return state.equals(RiskKinds.REJECTED) && fields.conclusion() == null
                ? List.of(new Problem("conclusion", "risk.reject-with-reason"))
                : List.of();
    }
}
