package no.samsvar.dpia.decision;

import no.samsvar.register.EntryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whatever moved a case (a page, a file, a program), what is decided was ready for it. */
@Component
class DecisionsFollowCases {

    private final CaseDecisions decisions;

    DecisionsFollowCases(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    @EventListener(condition = "#changed.kind == 'dpia'")
    @Order(2)
    void changed(EntryChanged changed) {
        decisions.settle(changed.id());
    }
}
