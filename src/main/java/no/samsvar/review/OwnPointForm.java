package no.samsvar.review;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** A point that the enterprise adds to an agenda. */
@FormName("review.own-point")
public record OwnPointForm(@Required String title) {}
