package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** The answer to one other authority's duty. */
@FormName("deviation.duty")
public record DutyForm(@Required Boolean applies, @Required @LongText String reason) {}
