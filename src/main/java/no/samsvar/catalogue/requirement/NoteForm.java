package no.samsvar.catalogue.requirement;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** A note on a requirement: the measure chosen, and why it is enough. */
@FormName("requirement.note")
public record NoteForm(@Required @LongText String note) {}
