package no.samsvar.dpia.decision;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.dpia.DpiaKinds.DPIA_RISK;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.dpia.Extent;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.ScreeningRule;
import no.samsvar.dpia.consultation.ConsultationResult;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.identity.Permission;
import no.samsvar.register.EntryId;
import no.samsvar.risk.RiskLevel;

/**
 * What stands in the way of a decision (GDPR art. 35 (7) and 36; DPIA-52, DPIA-53, DPIA-60, DPIA-64
 * to DPIA-68).
 */
public final class CaseRule {

    private final CaseFacts facts;
    private final List<CaseLack> lacks = new ArrayList<>();

    private CaseRule(CaseFacts facts) {
        this.facts = facts;
    }

    /** Before the manager lets it start. */
    public static List<CaseLack> toStart(CaseFacts facts) {
        var rule = new CaseRule(facts);
        rule.screened();
        rule.written(Extent.FULL);
        rule.drawn();
        rule.graded();
        rule.consulted();
        return rule.lacks;
    }

    /** Before an early form is laid aside until the solution is known. */
    public static List<CaseLack> toProcure(CaseFacts facts) {
        var rule = new CaseRule(facts);
        rule.written(Extent.EARLY);
        return rule.lacks;
    }

    /** Before the manager decides that none is needed: a departure takes the officer's advice. */
    public static List<CaseLack> toLeaveOut(CaseFacts facts) {
        var rule = new CaseRule(facts);
        boolean departs = facts.stored().fields().outcome() == Screening.PRESUMED;
        if (departs && facts.officer() && facts.said(CasePart.ADVICE).isEmpty()) {
            rule.part(CasePart.ADVICE, "dpia.lack.advice");
        }
        return rule.lacks;
    }

    /** Before the case goes to the authority. */
    public static boolean high(CaseFacts facts) {
        return facts.answered(CasePart.RESIDUAL, true);
    }

    private void screened() {
        if (facts.stored().fields().outcome() == null) {
            lack("dpia.lack.outcome", DPIA.write(), DPIA.path(facts.id()) + "/edit");
        } else if (ScreeningRule.tooLow(facts.stored().fields())) {
            lack("dpia.outcome-too-low", DPIA.write(), DPIA.path(facts.id()) + "/edit");
        }
    }

    private void written(Extent extent) {
        for (var part : CasePart.of(extent)) {
            if (asked(part) && facts.said(part).isEmpty()) {
                part(part, adopted(part) ? "dpia.lack.adopted" : "dpia.lack.part");
            }
        }
    }

    /**
     * The officer is asked where there is one; what follows an advice is said where it is given.
     */
    private boolean asked(CasePart part) {
        return switch (part) {
            case ADVICE -> facts.officer();
            case FOLLOWED -> facts.said(CasePart.ADVICE).isPresent();
            default -> true;
        };
    }

    private boolean adopted(CasePart part) {
        return facts.parts().stream()
                .anyMatch(it -> it.part() == part && it.standing() == PartText.Standing.WAITS);
    }

    private void drawn() {
        var edit = DPIA.path(facts.id()) + "/edit";
        if (facts.drawing().activities().isEmpty()) {
            lack("dpia.lack.drawn", DPIA.write(), edit);
        }
        for (var activity : facts.drawing().unexplained()) {
            lack(
                    "dpia.lack.need",
                    PROCESSING.write(),
                    PROCESSING.path(activity.id()) + "/edit",
                    activity.title());
        }
        if (facts.drawing().changed()) {
            lack("dpia.lack.changed", DPIA.read(), path(facts.id()) + "/description");
        }
    }

    private void graded() {
        var open = facts.risks().stream().filter(WeighedRisk::open).toList();
        if (open.isEmpty()) {
            lack("dpia.lack.risks", DPIA.write(), path(facts.id()) + "/scenarios");
        }
        open.forEach(this::grade);
        boolean high = DpiaRisks.residual(open) == RiskLevel.HIGH;
        if (high && facts.answered(CasePart.RESIDUAL, false)) {
            part(CasePart.RESIDUAL, "dpia.lack.residual-high");
        }
    }

    private void grade(WeighedRisk weighed) {
        var entry = weighed.risk().entry();
        var fields = weighed.risk().fields();
        var at = DPIA_RISK.path(entry.id());
        if (weighed.level() == RiskLevel.UNGRADED) {
            lack("dpia.lack.grade", DPIA_RISK.write(), at + "/edit", entry.number());
        } else if (!facts.scale().accepts(weighed.level())
                && weighed.measures().isEmpty()
                && fields.acceptedBecause() == null) {
            lack("dpia.lack.measure", DPIA_RISK.read(), at, entry.number());
        } else if (!weighed.measures().isEmpty() && weighed.levelAfter() == RiskLevel.UNGRADED) {
            lack("dpia.lack.after", DPIA_RISK.write(), at + "/edit", entry.number());
        }
    }

    /** Nothing starts while the authority has not answered, or has advised against it. */
    private void consulted() {
        if (!high(facts)) {
            return;
        }
        var at = path(facts.id()) + "/consultation";
        var known = facts.consultation().orElse(null);
        if (known == null) {
            lack("dpia.lack.consultation", DPIA.write(), at);
        } else if (!known.answered()) {
            lack("dpia.lack.consultation-answer", DPIA.write(), at);
        } else if (known.result() == ConsultationResult.ADVISED_AGAINST) {
            lack("dpia.lack.consultation-against", DPIA.write(), at);
        }
    }

    private void part(CasePart part, String code) {
        lacks.add(new CaseLack(code, part, List.of(), part.path(facts.id()), part.permission()));
    }

    private void lack(String code, Permission needs, String href, Object... arguments) {
        lacks.add(new CaseLack(code, null, List.of(arguments), href, needs));
    }

    private static String path(EntryId id) {
        return "/dpia/" + id;
    }
}
