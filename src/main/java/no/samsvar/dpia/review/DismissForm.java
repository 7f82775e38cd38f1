package no.samsvar.dpia.review;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** Why a change alters nothing of what was decided. */
@FormName("dpia.dismiss")
public record DismissForm(@Required @LongText String reason) {}
