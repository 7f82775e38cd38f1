package no.samsvar.register.origin;

import java.time.LocalDate;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry came from.
 *
 * @param pack the content pack, such as {@code clinic}
 * @param edition of the pack that the entry follows
 * @param line of the pack; an enterprise takes each once
 * @param source where the line's facts are from
 * @param checkedOn when the line was last read through
 * @param checkedBy the lawyer or adviser who checked it; null where nobody has
 * @param language that its texts were taken in
 * @param taken the entry's form as it was filled in then
 */
public record Origin(
        EntryId entryId,
        String pack,
        String edition,
        String line,
        String source,
        LocalDate checkedOn,
        @Nullable String checkedBy,
        Language language,
        Typed taken) {

    /** Whether no lawyer has checked it, so that it must be shown as a proposal. */
    public boolean proposal() {
        return checkedBy == null;
    }

    /** The same of another line. */
    public Origin called(String other) {
        return new Origin(
                entryId, pack, edition, other, source, checkedOn, checkedBy, language, taken);
    }

    /** Whether the form still says what was taken, blanks and the order of choices aside. */
    public boolean untouched(Typed now) {
        return SameTyped.said(taken).equals(SameTyped.said(now));
    }
}
