package no.samsvar.processing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.ShortName;
import org.jspecify.annotations.Nullable;

/** Somebody the data are given to, art. 30 (1) (d). */
@FormName("processing.recipient")
public record Recipient(
        @Required @ShortName String name, @Nullable String reason, @Nullable String country) {}
