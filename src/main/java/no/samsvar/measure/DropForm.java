package no.samsvar.measure;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** Why a measure is given up. */
@FormName("measure.drop")
public record DropForm(@LongText @Required String reason) {}
