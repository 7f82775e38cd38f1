package no.samsvar.rights.request;

import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** Where to answer somebody: kept while the case is open, and gone when it is closed. */
@FormName("request.contact")
public record ContactForm(@Nullable String contact) {}
