package no.samsvar.filing;

import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;

/** Where documents of one type belong. */
public sealed interface Home {

    /** In the library, as a document of this part of the internal control. */
    record InLibrary(FolderItem.Part part) implements Home {}

    /** With an entry of this register. */
    record AtEntry(RegisterKind<?> register) implements Home {}

    /**
     * In this register, each row an entry.
     *
     * @param otherwise the part of the internal control for a list that has no rows to take
     */
    record AsRows(RegisterKind<?> register, FolderItem.Part otherwise) implements Home {}

    /** Nobody knows yet. */
    record Open() implements Home {}
}
