package no.samsvar.dpia.drawing;

import no.samsvar.dpia.DpiaKinds;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a case names is drawn the first time it does, whatever named it. */
@Component
class DrawingsFollowCases {

    private final Drawings drawings;
    private final Register register;

    DrawingsFollowCases(Drawings drawings, Register register) {
        this.drawings = drawings;
        this.register = register;
    }

    /** Before the case is judged, which looks at what is drawn. */
    @EventListener(condition = "#changed.kind == 'dpia'")
    @Order(1)
    void changed(EntryChanged changed) {
        if (DpiaKinds.open(register.entry(changed.id()).status())) {
            drawings.follow(changed.id());
        }
    }
}
