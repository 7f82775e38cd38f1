package no.samsvar.filing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;

/**
 * A document from before Samsvar.
 *
 * @param what it is: first as recognised by what it says, then as somebody says
 */
@FormName("paper")
public record PaperFields(
        @Section("what") @Required String title, @Required @Listed PaperType what) {}
