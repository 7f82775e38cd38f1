package no.samsvar.dpia.web;

import java.util.List;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/**
 * What the manager decides on.
 *
 * @param toStart what stands in the way of a start
 * @param toLeaveOut what stands in the way of a reasoned no, beside what the case's own fields say
 */
public record DpiaDecideView(
        Stored<DpiaFields> stored,
        List<WeighedRisk> risks,
        List<CaseLack> toStart,
        List<CaseLack> toLeaveOut,
        ValueText words) {

    public String path() {
        return "/dpia/" + stored.entry().id();
    }

    public String said(CaseLack lack) {
        return LackText.of(lack, words);
    }

    public String highest() {
        return words.one(DpiaRisks.residual(risks));
    }

    /** Whether a reasoned no is possible by law and by what is said in the screening. */
    public boolean mayLeaveOut() {
        var fields = stored.fields();
        boolean departed = fields.outcome() != Screening.PRESUMED || fields.departure() != null;
        return fields.outcome() != null
                && fields.outcome() != Screening.MANDATORY
                && fields.reason() != null
                && departed
                && toLeaveOut.isEmpty();
    }
}
