package no.samsvar.document;

import java.util.List;
import java.util.function.Function;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;

/**
 * A bean by which a room puts a document into the folder that an inspector takes along.
 *
 * @param key the text of its name
 * @param arguments what fills in the name, such as its number
 * @param formats those it is put there in; a large table takes too long as PDF
 * @param made as it stands now, in the reader's language
 */
public record FolderDocument(
        FolderItem.Part part,
        String key,
        List<Object> arguments,
        Permission permission,
        List<Format> formats,
        Function<Format, Document> made) {

    public FolderDocument {
        arguments = List.copyOf(arguments);
        formats = List.copyOf(formats);
    }

    /** One whose name needs nothing filled in. */
    public FolderDocument(
            FolderItem.Part part,
            String key,
            Permission permission,
            List<Format> formats,
            Function<Format, Document> made) {
        this(part, key, List.of(), permission, formats, made);
    }
}
