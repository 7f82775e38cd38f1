package no.samsvar.dpia.decision;

import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.drawing.Drawing;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.risk.RiskScale;

/**
 * All that a decision is made on.
 *
 * @param officer whether this enterprise has a privacy officer of its own to ask
 */
public record CaseFacts(
        Stored<DpiaFields> stored,
        List<PartText> parts,
        Drawing drawing,
        List<WeighedRisk> risks,
        RiskScale scale,
        Optional<ConsultationForm> consultation,
        boolean officer) {

    EntryId id() {
        return stored.entry().id();
    }

    public Optional<Words> said(CasePart part) {
        return parts.stream().filter(one -> one.part() == part).findFirst().flatMap(PartText::own);
    }

    boolean answered(CasePart part, boolean answer) {
        return said(part).filter(it -> Boolean.valueOf(answer).equals(it.answer())).isPresent();
    }
}
