package no.samsvar.rights.term;

import java.time.LocalDate;
import java.util.List;

/**
 * A step of how a deadline was worked out.
 *
 * @param code the sentence that tells it, with the days as its arguments
 */
public record TermStep(String code, List<LocalDate> days) {

    static TermStep of(String code, LocalDate... days) {
        return new TermStep(code, List.of(days));
    }

    /** The message key of its sentence. */
    public String key() {
        return "request.term." + code;
    }
}
