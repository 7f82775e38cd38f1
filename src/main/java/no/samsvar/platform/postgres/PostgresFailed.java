package no.samsvar.platform.postgres;

/** The embedded server cannot be had; the message is one line that says what to do. */
public final class PostgresFailed extends RuntimeException {

    public PostgresFailed(String message) {
        super(message);
    }

    public PostgresFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
