package no.samsvar.filing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.register.FolderItem;

/** In which part of the internal control a document belongs. */
@FormName("paper.library")
public record LibraryForm(@Required FolderItem.Part part) {}
