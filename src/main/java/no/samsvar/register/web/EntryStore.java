package no.samsvar.register.web;

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
