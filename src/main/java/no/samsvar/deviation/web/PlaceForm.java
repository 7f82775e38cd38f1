package no.samsvar.deviation.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** A place that shall have a poster. */
@FormName("deviation.place")
public record PlaceForm(@Required String name) {}
