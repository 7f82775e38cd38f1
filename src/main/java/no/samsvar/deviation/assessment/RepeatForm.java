package no.samsvar.deviation.assessment;

import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Which earlier deviation this one repeats. */
@FormName("deviation.repeat")
public record RepeatForm(@Required @ChosenFrom("deviation") UUID earlier) {}
