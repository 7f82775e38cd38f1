package no.samsvar.register.web.api;

import no.samsvar.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An entry's version as an ETag, and the version that a change says it saw. */
final class EntryVersion {

    private EntryVersion() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that does not say which version it saw (428), or saw another one (412).
     *
     * @param ifMatch the header as it was sent
     */
    static void check(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED, "platform.precondition-needed");
        }
        if (!ifMatch.strip().equals(tag(version))) {
            throw stale();
        }
    }

    static Refused stale() {
        return new Refused(HttpStatus.PRECONDITION_FAILED, "platform.stale");
    }
}
