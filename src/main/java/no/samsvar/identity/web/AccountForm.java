package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** What a person decides about themselves. */
@FormName("identity.account")
public record AccountForm(@Required String name, @Nullable Language language) {}
