package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one file format. Keeps no state between documents. */
public interface DocumentWriter {

    /** Leaves {@code out} open. */
    void write(Document document, OutputStream out) throws IOException;

    String mediaType();

    /** Without the dot. */
    String extension();
}
