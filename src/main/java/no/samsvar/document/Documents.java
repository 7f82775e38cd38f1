package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/**
 * The room's door. A long document fills a good part of the memory while it is made, so one is made
 * at a time, the first asked for first: two at once must not be a way to stop the program.
 */
public final class Documents {

    private static final Semaphore PLACE = new Semaphore(1, true);

    private Documents() {}

    /**
     * Leaves {@code out} open.
     *
     * @param out should take it all at once, as others wait meanwhile: memory or a file
     */
    public static void write(Document document, Format format, OutputStream out)
            throws IOException {
        PLACE.acquireUninterruptibly();
        try {
            format.writer().write(document, out);
        } finally {
            PLACE.release();
        }
    }
}
