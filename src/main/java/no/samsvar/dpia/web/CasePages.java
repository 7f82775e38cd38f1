package no.samsvar.dpia.web;

import java.time.Clock;
import java.util.List;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.Extent;
import no.samsvar.dpia.adoption.Adoptions;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.decision.CaseFacts;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.decision.CaseRule;
import no.samsvar.dpia.review.CaseChanges;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a case's page shows. */
@Service("dpiaCasePages")
@Transactional(readOnly = true)
class CasePages {

    private final CaseDecisions decisions;
    private final CaseChanges changes;
    private final Contributions contributions;
    private final Consultations consultations;
    private final Adoptions adoptions;
    private final DpiaWords words;
    private final Clock clock;

    CasePages(
            CaseDecisions decisions,
            CaseChanges changes,
            Contributions contributions,
            Consultations consultations,
            Adoptions adoptions,
            DpiaWords words,
            Clock clock) {
        this.decisions = decisions;
        this.changes = changes;
        this.contributions = contributions;
        this.consultations = consultations;
        this.adoptions = adoptions;
        this.words = words;
        this.clock = clock;
    }

    DpiaCaseView view(EntryId id) {
        var facts = decisions.facts(id);
        return new DpiaCaseView(
                facts,
                lacks(facts),
                decisions.of(id),
                changes.of(id),
                contributions.of(id),
                consultations.of(id),
                adoptions.origin(id),
                clock.instant(),
                words.all(),
                Permissions.has(Permission.DPIA_WRITE));
    }

    /** What is lacking for the next thing that can be decided of it. */
    static List<CaseLack> lacks(CaseFacts facts) {
        var entry = facts.stored().entry();
        if (!DpiaKinds.open(entry.status())) {
            return List.of();
        }
        return facts.stored().fields().extent() == Extent.EARLY
                ? CaseRule.toProcure(facts)
                : CaseRule.toStart(facts);
    }

    DpiaDecideView decide(EntryId id) {
        var facts = decisions.facts(id);
        return new DpiaDecideView(
                facts.stored(),
                facts.risks(),
                CaseRule.toStart(facts),
                CaseRule.toLeaveOut(facts),
                words.all());
    }
}
