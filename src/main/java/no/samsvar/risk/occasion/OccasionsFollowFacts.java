package no.samsvar.risk.occasion;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.Occasion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A new processing activity, system or supplier, and a change in one that matters to risk, waits
 * for an assessment, whatever made it (RISK-03, RISK-69). While it waits further changes add
 * nothing.
 */
@Component
class OccasionsFollowFacts {

    private final Register register;
    private final Occasions occasions;
    private final OccasionRepository known;

    OccasionsFollowFacts(Register register, Occasions occasions, OccasionRepository known) {
        this.register = register;
        this.occasions = occasions;
        this.known = known;
    }

    @EventListener
    void changed(EntryChanged changed) {
        var id = changed.id();
        if (changed.kind().equals(PROCESSING.name())) {
            var stored = register.find(PROCESSING, id);
            if (!stored.entry().status().equals(ProcessingKinds.ENDED)) {
                follow(
                        id,
                        Facts.of(stored.fields()),
                        Occasion.NEW_PROCESSING,
                        Occasion.CHANGED_PROCESSING);
            }
        } else if (changed.kind().equals(SYSTEM.name())) {
            var fields = register.find(SYSTEM, id).fields();
            follow(id, Facts.of(fields), Occasion.NEW_SYSTEM, Occasion.CHANGED_SYSTEM);
        } else if (changed.kind().equals(SUPPLIER.name())) {
            var fields = register.find(SUPPLIER, id).fields();
            follow(id, Facts.of(fields), Occasion.NEW_SUPPLIER, Occasion.CHANGED_SUPPLIER);
        }
    }

    private void follow(EntryId id, String facts, Occasion whenNew, Occasion whenChanged) {
        var before = known.facts(id);
        if (before.filter(facts::equals).isPresent()) {
            return;
        }
        known.know(id, facts);
        if (before.isEmpty()) {
            occasions.raise(id, whenNew);
        } else if (!known.waits(id)) {
            occasions.raise(id, whenChanged);
        }
    }
}
