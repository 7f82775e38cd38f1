package no.samsvar.routine;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** Another text for a draft. */
@FormName("routine.word")
public record TextForm(@LongText @Required String text) {}
