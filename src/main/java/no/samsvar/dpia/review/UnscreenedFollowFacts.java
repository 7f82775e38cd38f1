package no.samsvar.dpia.review;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import no.samsvar.register.EntryChanged;
import no.samsvar.register.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new activity or system waits to be screened until a case names it or the record answers. */
@Component
class UnscreenedFollowFacts {

    private final Unscreened unscreened;
    private final Register register;

    UnscreenedFollowFacts(Unscreened unscreened, Register register) {
        this.unscreened = unscreened;
        this.register = register;
    }

    @EventListener
    void changed(EntryChanged changed) {
        if (changed.kind().equals(PROCESSING.name())) {
            unscreened.met(register.find(PROCESSING, changed.id()));
        } else if (changed.kind().equals(SYSTEM.name())) {
            unscreened.metSystem(register.find(SYSTEM, changed.id()));
        } else if (changed.kind().equals(DPIA.name())) {
            unscreened.named(register.find(DPIA, changed.id()).fields());
        }
    }
}
