package no.samsvar.risk.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** Why a scenario is nothing for this enterprise (RISK-08). */
@FormName("risk.reject")
public record RejectForm(@LongText @Required String reason) {}
