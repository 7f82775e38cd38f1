package no.samsvar.review.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Stored;
import no.samsvar.review.HeldForm;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;

/** The form by which one says that a review was held. */
public record HoldView(Stored<ReviewFields> stored, Form<HeldForm> form, Choices choices) {

    public String action() {
        return ReviewKinds.ALL + "/" + stored.entry().id() + "/hold";
    }

    public String back() {
        return ReviewKinds.REVIEW.path(stored.entry().id());
    }
}
