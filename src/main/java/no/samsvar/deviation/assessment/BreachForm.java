package no.samsvar.deviation.assessment;

import no.samsvar.deviation.breach.Answer;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether it is a personal data breach at all. */
@FormName("deviation.assessment")
public record BreachForm(@Nullable Answer breach, @LongText @Nullable String breachReason) {}
