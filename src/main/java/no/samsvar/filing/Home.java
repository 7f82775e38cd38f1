package no.samsvar.filing;

import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;

/** Where documents of one type belong. */
public sealed interface Home {

    /** In the library, as a document of this part of the internal control. */
    record InLibrary(FolderItem.Part part) implements Home {}

    /** With an entry of this register. */
    record AtEntry(RegisterKind<?> register) implements Home {}

    /** In this register, each row an entry. */
    record AsRows(RegisterKind<?> register) implements Home {}

    /** Nobody knows yet. */
    record Open() implements Home {}
}
