package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Who one is, and what shows it. */
@FormName("identity.sign-in")
public record SignInForm(@Required String address, @Required String password) {}
