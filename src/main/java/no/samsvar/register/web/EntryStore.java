package no.samsvar.register.web;

import java.util.List;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.Form;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what a valid form says, with the reasons given in it, as one action. */
@Service
class EntryStore {

    private final Register register;

    EntryStore(Register register) {
        this.register = register;
    }

    /** What the register's own rule says of it. */
    @Transactional(readOnly = true)
    <F extends Record> List<CrossChecked.Problem> problems(
            RegisterKind<F> kind, EntryId id, int version, F fields, EntryFields shared) {
        var before = version == EntryForms.NEW ? null : register.find(kind, id);
        var state = before == null ? kind.states().getFirst() : before.entry().status();
        return kind.problems(before, fields, shared, state);
    }

    @Transactional
    <F extends Record> void store(
            RegisterKind<F> kind, EntryId id, int version, Form<F> fields, EntryFields shared) {
        if (version == EntryForms.NEW) {
            register.create(kind, id, fields.value(), shared);
        } else {
            register.change(kind, id, version, fields.value(), shared);
        }
        register.explain(id, fields.explained());
    }
}
