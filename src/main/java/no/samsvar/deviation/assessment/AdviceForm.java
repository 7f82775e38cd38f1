package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** The privacy officer's advice. */
@FormName("deviation.advice")
public record AdviceForm(@Required @LongText String text) {}
