package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** A person or a group to tell, by an opaque reference. */
@FormName("deviation.affected")
public record AffectedForm(@Required String reference) {}
