package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** Why the report came after 72 hours. */
@FormName("deviation.authority")
public record DelayForm(@LongText @Nullable String delayReason) {}
