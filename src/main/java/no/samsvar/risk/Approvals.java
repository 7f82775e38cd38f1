package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's approval of an assessment and its plan (RISK-12, RISK-73). */
@Service
@Transactional(readOnly = true)
public class Approvals {

    private static final int YEARS_TO_NEXT_REVIEW = 1;

    private final Register register;
    private final Risks risks;
    private final Scales scales;
    private final ApprovalRepository approvals;
    private final NewId ids;
    private final Clock clock;

    Approvals(
            Register register,
            Risks risks,
            Scales scales,
            ApprovalRepository approvals,
            NewId ids,
            Clock clock) {
        this.register = register;
        this.risks = risks;
        this.scales = scales;
        this.approvals = approvals;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the assessment still lacks. */
    public List<Lack> lacks(EntryId assessment) {
        return ApprovalRule.lacks(risks.weighed(assessment), scales.current());
    }

    /** Every approval of it, the newest first. */
    public List<Approval> of(EntryId assessment) {
        return approvals.all(assessment);
    }

    /** Approves it; where no day is set for looking at it again, that is in a year (RISK-14). */
    @Transactional
    public void approve(EntryId id, int version) {
        var stored = register.find(ASSESSMENT, id);
        var shared = stored.entry().fields();
        int next = version;
        if (shared.reviewOn() == null) {
            var later = LocalDate.now(clock).plusYears(YEARS_TO_NEXT_REVIEW);
            register.change(ASSESSMENT, id, version, stored.fields(), reviewed(shared, later));
            next++;
        }
        register.move(ASSESSMENT, id, next, RiskKinds.APPROVED, null);
    }

    private static EntryFields reviewed(EntryFields shared, LocalDate on) {
        return new EntryFields(shared.owner(), shared.legalPerson(), shared.unit(), on);
    }

    /** Keeps who approved what; refuses, whatever the road, what is not ready for it. */
    void settle(EntryId id) {
        boolean approved =
                register.find(ASSESSMENT, id).entry().status().equals(RiskKinds.APPROVED);
        if (!approved) {
            approvals.end(id);
        } else if (!approvals.stands(id)) {
            note(id);
        }
    }

    private void note(EntryId id) {
        var weighed = risks.weighed(id);
        ApprovalRule.lacks(weighed, scales.current()).stream()
                .findFirst()
                .ifPresent(
                        lack -> {
                            throw new RuleBroken(lack.code(), lack.number());
                        });
        var open = weighed.stream().filter(Weighed::open).toList();
        if (open.isEmpty()) {
            throw new RuleBroken("risk.lack.risks");
        }
        var highest = open.stream().map(Weighed::level).max(Comparator.naturalOrder());
        approvals.approve(ids.next(), id, open.size(), highest.orElse(RiskLevel.UNGRADED));
    }
}
