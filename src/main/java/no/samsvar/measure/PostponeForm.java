package no.samsvar.measure;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** Until when a measure is put off, and why. */
@FormName("measure.postpone")
public record PostponeForm(@Required LocalDate deadline, @LongText @Required String reason) {}
