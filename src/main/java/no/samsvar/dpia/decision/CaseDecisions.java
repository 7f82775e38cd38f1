package no.samsvar.dpia.decision;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.consultation.Consultation;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.identity.Profile;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the manager decides of a case, never by whoever gave the advice (GDPR art. 38 (6)). */
@Service
@Transactional(readOnly = true)
public class CaseDecisions {

    private static final int YEARS_TO_NEXT_REVIEW = 1;

    private final Register register;
    private final Parts parts;
    private final Drawings drawings;
    private final DpiaRisks risks;
    private final Consultations consultations;
    private final DecisionRepository decisions;
    private final Organisations organisations;
    private final NewId ids;
    private final Clock clock;

    CaseDecisions(
            Register register,
            Parts parts,
            Drawings drawings,
            DpiaRisks risks,
            Consultations consultations,
            DecisionRepository decisions,
            Organisations organisations,
            NewId ids,
            Clock clock) {
        this.register = register;
        this.parts = parts;
        this.drawings = drawings;
        this.risks = risks;
        this.consultations = consultations;
        this.decisions = decisions;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    public CaseFacts facts(EntryId dpia) {
        return new CaseFacts(
                register.find(DPIA, dpia),
                parts.of(dpia),
                drawings.of(dpia),
                risks.of(dpia),
                risks.scale(),
                consultations.of(dpia).map(Consultation::known),
                organisations.current().profile() == Profile.LARGE);
    }

    /** Every decision, the newest first. */
    public List<CaseDecision> of(EntryId dpia) {
        return decisions.all(dpia);
    }

    /** Decides; where no day is set for looking at the case again, that is in a year. */
    @Transactional
    public void decide(EntryId dpia, int version, Decided decision) {
        var stored = register.find(DPIA, dpia);
        var shared = stored.entry().fields();
        int next = version;
        if (shared.reviewOn() == null) {
            var later = LocalDate.now(clock).plusYears(YEARS_TO_NEXT_REVIEW);
            var reviewed =
                    new EntryFields(shared.owner(), shared.legalPerson(), shared.unit(), later);
            register.change(DPIA, dpia, version, stored.fields(), reviewed);
            next++;
        }
        register.move(DPIA, dpia, next, decision.name(), null);
    }

    /** Keeps who decided what; refuses, whatever the road, what is not ready for it. */
    void settle(EntryId dpia) {
        switch (register.find(DPIA, dpia).entry().status()) {
            case DpiaKinds.APPROVED -> note(dpia, Decided.APPROVED);
            case DpiaKinds.NOT_NEEDED -> note(dpia, Decided.NOT_NEEDED);
            case DpiaKinds.ENDED -> {}
            case DpiaKinds.PROCURING -> {
                decisions.end(dpia);
                refuse(CaseRule.toProcure(facts(dpia)));
            }
            case DpiaKinds.CONSULTATION -> {
                decisions.end(dpia);
                if (!CaseRule.high(facts(dpia))) {
                    throw new RuleBroken("dpia.consultation-not-high");
                }
            }
            default -> decisions.end(dpia);
        }
    }

    private void note(EntryId dpia, Decided decision) {
        if (decisions.stands(dpia)) {
            return;
        }
        var facts = facts(dpia);
        refuse(decision == Decided.APPROVED ? CaseRule.toStart(facts) : CaseRule.toLeaveOut(facts));
        if (facts.officer() && advised(facts)) {
            throw new RuleBroken("dpia.adviser-decides");
        }
        decisions.decide(ids.next(), dpia, decision, DpiaRisks.residual(facts.risks()));
    }

    private static boolean advised(CaseFacts facts) {
        return facts.parts().stream()
                .filter(one -> one.part() == CasePart.ADVICE)
                .map(PartText::saidBy)
                .anyMatch(it -> Scope.currentPerson().value().equals(it));
    }

    private static void refuse(List<CaseLack> lacks) {
        if (!lacks.isEmpty()) {
            throw new RuleBroken("dpia.not-ready", lacks.size());
        }
    }
}
