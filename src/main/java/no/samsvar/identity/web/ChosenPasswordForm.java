package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Verbatim;

/** The first password, or one instead of a forgotten one. */
@FormName("identity.password")
public record ChosenPasswordForm(@Required @Verbatim String password) {}
