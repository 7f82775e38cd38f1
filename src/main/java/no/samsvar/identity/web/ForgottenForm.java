package no.samsvar.identity.web;

import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Whose password is forgotten. */
@FormName("identity.forgotten")
public record ForgottenForm(@Required @Checked(AddressCheck.class) String address) {}
