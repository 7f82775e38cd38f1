package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Changing the password takes the one there is. */
@FormName("identity.password")
public record PasswordForm(@Required String current, @Required String password) {}
