package no.samsvar.register.revision;

import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores entries as they were revised, inside the caller's action. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Revisions {

    private final Register register;
    private final NewId ids;

    Revisions(Register register, NewId ids) {
        this.register = register;
        this.ids = ids;
    }

    /** The version that the entry has afterwards. */
    public <F extends Record> int store(RegisterKind<F> kind, Revision<F> revision) {
        return revision.current()
                .map(current -> moved(kind, current, revision))
                .orElseGet(() -> create(kind, revision));
    }

    /**
     * The same where it gives an entry back what it had: a state decided then is no new decision.
     */
    public <F extends Record> void putBack(
            RegisterKind<F> kind, Stored<F> current, Revision<F> revision) {
        int version = change(kind, current, revision);
        if (revision.moves()) {
            var entry = current.entry();
            register.putBack(kind, entry.id(), version, revision.state(), entry.dueAt());
        }
    }

    private <F extends Record> int create(RegisterKind<F> kind, Revision<F> revision) {
        var id = new EntryId(ids.next());
        register.create(kind, id, revision.fields(), revision.shared());
        if (revision.state().equals(kind.states().getFirst())) {
            return 0;
        }
        register.move(kind, id, 0, revision.state(), null);
        return 1;
    }

    private <F extends Record> int moved(
            RegisterKind<F> kind, Stored<F> current, Revision<F> revision) {
        int version = change(kind, current, revision);
        if (!revision.moves()) {
            return version;
        }
        var entry = current.entry();
        register.move(kind, entry.id(), version, revision.state(), entry.dueAt());
        return version + 1;
    }

    private <F extends Record> int change(
            RegisterKind<F> kind, Stored<F> current, Revision<F> revision) {
        int version = current.entry().version();
        if (revision.changes().isEmpty()) {
            return version;
        }
        var id = current.entry().id();
        register.change(kind, id, version, revision.fields(), revision.shared());
        return version + 1;
    }
}
