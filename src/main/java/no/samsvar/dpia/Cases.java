package no.samsvar.dpia;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.util.Set;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case begins and grows. */
@Service("dpiaCases")
@Transactional
public class Cases {

    private final Register register;

    Cases(Register register) {
        this.register = register;
    }

    /**
     * A case for an activity or a system, to be screened by whoever begins it; sent again under the
     * same id it is there once. What lies in another register is not found here.
     */
    public EntryId begin(EntryId id, EntryId source) {
        var entry = register.entry(source);
        var named = Set.of(source.value());
        boolean activity = entry.kind().equals(PROCESSING.name());
        if (!activity && !entry.kind().equals(SYSTEM.name())) {
            throw new NotFound();
        }
        var fields =
                DpiaFields.begun(
                        entry.title(),
                        Extent.FULL,
                        activity ? named : Set.of(),
                        activity ? Set.of() : named);
        var shared =
                new EntryFields(
                        Scope.currentPerson().value(), entry.legalPersonId(), entry.unitId(), null);
        return register.create(DPIA, id, fields, shared, register.restriction(source));
    }

    /** The solution is known: what was an early form becomes a full assessment (DPIA-71). */
    public void widen(EntryId id, int version) {
        var stored = register.find(DPIA, id);
        int next = version;
        if (stored.entry().status().equals(DpiaKinds.PROCURING)) {
            register.move(DPIA, id, version, DpiaKinds.ONGOING, null);
            next++;
        }
        register.change(DPIA, id, next, stored.fields().full(), stored.entry().fields());
    }
}
