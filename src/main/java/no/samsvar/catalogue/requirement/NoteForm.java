package no.samsvar.catalogue.requirement;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** A note on a requirement; an empty one takes it away. */
@FormName("requirement.note")
public record NoteForm(@LongText @Nullable String note) {}
