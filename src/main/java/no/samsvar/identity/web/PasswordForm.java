package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Verbatim;

/** Changing the password takes the one there is. */
@FormName("identity.password")
public record PasswordForm(
        @Required @Verbatim String current, @Required @Verbatim String password) {}
