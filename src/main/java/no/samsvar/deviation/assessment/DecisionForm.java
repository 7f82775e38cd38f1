package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** Why it is decided so; needed where nothing is reported. */
@FormName("deviation.decision")
public record DecisionForm(@LongText @Nullable String reason) {}
