package no.samsvar.deviation.web;

import no.samsvar.platform.form.Form;

/**
 * A page on which one notes who was told.
 *
 * @param form what is being noted
 * @param about which of the page's parts the form is for; empty for a page with one form
 */
public record TellingView<F extends Record>(CaseView view, Form<F> form, String about) {

    /** The form for this part: as typed where it was this one that was sent, else an empty one. */
    public Form<F> form(String part, Class<F> type) {
        return part.equals(about) ? form : Form.blank(type);
    }
}
