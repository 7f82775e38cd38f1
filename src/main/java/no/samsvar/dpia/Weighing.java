package no.samsvar.dpia;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** One factor of a screening, how it was judged and how much it adds (DPIA-58). */
@FormName("dpia.factors")
public record Weighing(
        @Required Factor factor, @Required FactorLevel level, @Required @LongText String judged) {}
