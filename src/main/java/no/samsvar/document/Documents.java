package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;

/** The room's door. */
public final class Documents {

    private Documents() {}

    /** Leaves {@code out} open. */
    public static void write(Document document, Format format, OutputStream out)
            throws IOException {
        format.writer().write(document, out);
    }
}
