package no.samsvar.measure.web;

import no.samsvar.measure.AboutForm;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;

/** The form of a new measure for an entry. */
public record AboutView(
        EntryId measure,
        EntryId about,
        MeasureView.Target target,
        Form<AboutForm> form,
        Choices choices) {

    public String action() {
        return "/measures/about/" + about;
    }
}
