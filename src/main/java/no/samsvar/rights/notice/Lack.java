package no.samsvar.rights.notice;

import no.samsvar.processing.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Something that a complete notice must say and cannot yet.
 *
 * @param activity where it is mended; null where it is a matter of the whole
 * @param missing what the record itself does not tell; null where the record is not to blame
 */
public record Lack(Kind kind, @Nullable NoticeActivity activity, @Nullable Missing missing) {

    /** What is lacking; the citation stands in its text. */
    public enum Kind {
        ACTIVITIES,
        CONTACT,
        /** A public body must have a privacy officer, art. 37 (1) (a). */
        OFFICER,
        AUTOMATED,
        RECORD,
        ORIGIN,
        INTEREST
    }

    static Lack of(Kind kind) {
        return new Lack(kind, null, null);
    }
}
