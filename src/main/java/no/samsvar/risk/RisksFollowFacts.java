package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.util.List;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whatever made or changed a risk or an assessment (a page, a file, a program), the level is as the
 * grades say, and what is approved has been judged. It happens in the same action.
 */
@Component
class RisksFollowFacts {

    private final Register register;
    private final Scales scales;
    private final RiskRepository risks;
    private final Approvals approvals;

    RisksFollowFacts(Register register, Scales scales, RiskRepository risks, Approvals approvals) {
        this.register = register;
        this.scales = scales;
        this.risks = risks;
        this.approvals = approvals;
    }

    @EventListener
    void changed(EntryChanged changed) {
        if (changed.kind().equals(RISK.name())) {
            var fields = register.find(RISK, changed.id()).fields();
            risks.grade(List.of(Grading.of(changed.id().value(), fields, scales.current())));
        } else if (changed.kind().equals(ASSESSMENT.name())) {
            approvals.settle(changed.id());
        }
    }
}
