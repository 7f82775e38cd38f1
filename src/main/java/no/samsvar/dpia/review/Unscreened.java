package no.samsvar.dpia.review;

import java.util.List;
import java.util.Set;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Entry;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SystemFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What nobody has screened: an activity or a system that stands in no case, and of which the record
 * does not say that an assessment was made or is not needed (DPIA-51: never skipped silently).
 */
@Service
@Transactional(readOnly = true)
public class Unscreened {

    private static final String RETIRED = "RETIRED";

    private final UnscreenedRepository unscreened;
    private final Register register;
    private final RegisterKinds kinds;

    Unscreened(UnscreenedRepository unscreened, Register register, RegisterKinds kinds) {
        this.unscreened = unscreened;
        this.register = register;
        this.kinds = kinds;
    }

    /** The oldest first; what whoever asks may not read is left out. */
    public List<Entry> waiting() {
        var readable = kinds.readable().stream().map(RegisterKind::name).toList();
        return register.entries(unscreened.waiting()).stream()
                .filter(one -> readable.contains(one.kind()))
                .toList();
    }

    /** How many wait, whoever may read them. */
    public int count() {
        return unscreened.waiting().size();
    }

    void met(Stored<ProcessingFields> activity) {
        var entry = activity.entry();
        boolean waits =
                !entry.status().equals(ProcessingKinds.ENDED)
                        && !answered(activity.fields())
                        && !unscreened.named(entry.id());
        unscreened.set(entry.id(), waits);
        unscreened.done(activity.fields().systems());
    }

    /** The record says that none is needed, or where the one is that was made. */
    private static boolean answered(ProcessingFields fields) {
        var needed = fields.dpiaNeeded();
        return needed != null && (!needed || fields.dpiaReference() != null);
    }

    void metSystem(Stored<SystemFields> system) {
        var entry = system.entry();
        boolean meetsNobody = system.fields().data().equals(Set.of(DataKind.NONE));
        if (meetsNobody || entry.status().equals(RETIRED) || unscreened.named(entry.id())) {
            unscreened.set(entry.id(), false);
        } else {
            unscreened.meet(entry.id());
        }
    }

    void named(DpiaFields fields) {
        unscreened.done(fields.activities());
        unscreened.done(fields.systems());
    }
}
