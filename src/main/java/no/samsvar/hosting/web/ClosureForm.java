package no.samsvar.hosting.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Why an organisation's people are kept out, in words they are told. */
@FormName("hosting.closure")
public record ClosureForm(@Required String reason) {}
