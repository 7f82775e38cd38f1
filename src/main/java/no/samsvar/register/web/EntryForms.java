package no.samsvar.register.web;

import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;

/**
 * The form of an entry: the register's own fields, and those that all registers share.
 *
 * @param version of the entry that was read; -1 for one that is not stored yet
 */
public record EntryForms<F extends Record>(
        RegisterKind<F> kind,
        EntryId id,
        int version,
        Form<F> fields,
        Form<EntryFields> shared,
        Choices choices) {

    public static final int NEW = -1;

    public boolean isNew() {
        return version == NEW;
    }

    /** A new entry is not asked for what comes only afterwards. */
    public List<FieldDeclaration> asked() {
        var declared = fields.declaration();
        return isNew() ? declared.askedAtFirst() : declared.asked();
    }

    boolean valid() {
        return fields.valid() && shared.valid();
    }

    public String action() {
        return isNew() ? kind.path() : kind.path(id);
    }

    public String back() {
        return isNew() ? kind.path() : kind.path(id);
    }
}
