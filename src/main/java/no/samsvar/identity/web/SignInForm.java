package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Verbatim;

/** Who one is, and what shows it. */
@FormName("identity.sign-in")
public record SignInForm(@Required String address, @Required @Verbatim String password) {}
