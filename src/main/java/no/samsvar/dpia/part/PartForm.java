package no.samsvar.dpia.part;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** What is written in a part that asks nothing beside it. */
@FormName("dpia.part")
public record PartForm(@Required @LongText String text) {}
