package no.samsvar.hosting.web;

import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Where the link to a new organisation is sent. */
@FormName("hosting.sign-up")
public record SignUpForm(@Required @Checked(AddressCheck.class) String address) {}
