package no.samsvar.inspection.web;

import no.samsvar.document.Document;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.inspection.SafeName;

/**
 * A document that a room made for the folder.
 *
 * @param title in the reader's words
 */
public record DocumentPart(FolderDocument source, Format format, String title) {

    public String path() {
        return "documents/" + SafeName.of(title) + "." + format.extension();
    }

    /** What a link to it says. */
    public String name() {
        return title + " (" + format.extension() + ")";
    }

    Document made() {
        return source.made().apply(format);
    }
}
