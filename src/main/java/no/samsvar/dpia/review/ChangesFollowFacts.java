package no.samsvar.dpia.review;

import no.samsvar.dpia.DpiaKinds;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whatever changed an activity or a system, the cases that were decided on it are due again. */
@Component
class ChangesFollowFacts {

    private final CaseChanges changes;
    private final Register register;

    ChangesFollowFacts(CaseChanges changes, Register register) {
        this.changes = changes;
        this.register = register;
    }

    @EventListener(condition = "#changed.kind == 'processing' or #changed.kind == 'system'")
    void changed(EntryChanged changed) {
        changes.raise(changed.id());
    }

    @EventListener(condition = "#changed.kind == 'dpia'")
    @Order(3)
    void moved(EntryChanged changed) {
        if (DpiaKinds.open(register.entry(changed.id()).status())) {
            changes.takenUp(changed.id());
        }
    }
}
