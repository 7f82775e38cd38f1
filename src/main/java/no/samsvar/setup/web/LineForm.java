package no.samsvar.setup.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** The key of a line of a pack, such as {@code processing/patient-record}. */
@FormName("start.line")
record LineForm(@Required String line) {}
