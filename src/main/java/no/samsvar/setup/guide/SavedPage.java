package no.samsvar.setup.guide;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;

/**
 * What was typed on a page of the guide.
 *
 * @param version rises each time it is saved; 0 for a page that never was
 */
public record SavedPage(Typed typed, int version) {

    static final SavedPage NEVER = new SavedPage(Typed.NOTHING, 0);

    boolean saved() {
        return version > 0;
    }

    <F extends Record> Form<F> form(Class<F> type) {
        return Form.read(type, typed);
    }
}
