package no.samsvar.dpia.part;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** What is written in a part with a question of its own, which the part's page words. */
@FormName("dpia.asking-part")
public record AskingPartForm(@Required Boolean answer, @Required @LongText String text) {}
