package no.samsvar.deviation;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** How management treats a deviation (DEV-04). */
@FormName("deviation")
public record HandlingForm(
        @LongText @Nullable String restore,
        @LongText @Nullable String cause,
        @LongText @Nullable String prevention) {}
