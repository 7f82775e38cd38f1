package no.samsvar.filing;

import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** With which entry a document belongs. */
@FormName("paper.entry")
public record EntryForm(@Required @ChosenFrom(FilingPlaces.SOURCE) UUID entry) {}
