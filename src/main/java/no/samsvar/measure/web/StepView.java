package no.samsvar.measure.web;

import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.form.Form;

/**
 * A page on which somebody says what becomes of a measure.
 *
 * @param key the text of what, and with {@code .lead} of what follows
 */
public record StepView(String key, MeasureView view, Form<?> form) {

    public String action() {
        return view.path() + "/" + key.substring(key.indexOf('.') + 1);
    }

    public String back() {
        return MeasureKinds.MEASURE.path(view.stored().entry().id());
    }
}
