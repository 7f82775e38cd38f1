package no.samsvar.platform.web.api;

import no.samsvar.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version that whoever changes something says they saw, by {@code If-Match}; versions are told
 * as ETags.
 */
public final class Seen {

    private final @Nullable String ifMatch;

    /**
     * @param ifMatch the header as it was sent
     */
    public Seen(@Nullable String ifMatch) {
        this.ifMatch = ifMatch;
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The version; refused where none is named (428), or one that we never told (412). */
    public int version() {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED, "platform.precondition-needed");
        }
        var text = ifMatch.strip();
        if (!text.matches("\"[0-9]{1,9}\"")) {
            throw stale();
        }
        return Integer.parseInt(text.substring(1, text.length() - 1));
    }

    /** Refuses who saw another version than this. */
    public void check(int version) {
        if (version() != version) {
            throw stale();
        }
    }

    public static Refused stale() {
        return new Refused(HttpStatus.PRECONDITION_FAILED, "platform.stale");
    }
}
