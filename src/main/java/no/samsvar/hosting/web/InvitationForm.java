package no.samsvar.hosting.web;

import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** Whom an operator invites; without an address the link is handed over otherwise. */
@FormName("hosting.invitation")
public record InvitationForm(@Checked(AddressCheck.class) @Nullable String address) {}
