package no.samsvar.platform.postgres;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waiting for another process. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) throws InterruptedIOException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the database server was awaited");
        }
    }
}
