package no.samsvar.register.restriction.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;

/** The page where an entry is restricted, or opened again. */
public record RestrictionView(
        RegisterKind<?> kind,
        Entry entry,
        boolean restricted,
        Form<RestrictionFields> form,
        Choices choices) {

    public String path() {
        return kind.path(entry.id()) + "/restriction";
    }
}
