package no.samsvar.document;

import java.util.List;

/** A bean by which a room puts several documents into the folder that an inspector takes along. */
public interface FolderDocuments {

    /** Those there are now that whoever acts may read; asked within a transaction. */
    List<FolderDocument> documents();
}
