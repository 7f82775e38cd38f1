package no.samsvar.register.exchange;

import java.util.Optional;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.revision.Revision;

/**
 * What becomes of one row of a file.
 *
 * @param number as Excel numbers it
 * @param key the same for two rows that mean the same entry
 * @param title of the entry, as the file or the register has it
 * @param revision what would be stored; empty for a row with a fault
 */
public record PlannedRow<F extends Record>(
        int number,
        String key,
        String title,
        Fate fate,
        Optional<Stored<F>> current,
        Optional<Revision<F>> revision) {

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        UPDATE,
        UNCHANGED,
        FAULTY
    }

    PlannedRow<F> faulty() {
        return new PlannedRow<>(number, key, title, Fate.FAULTY, current, Optional.empty());
    }

    /** Differs when the entry that the row means has changed, or the row means another. */
    String print() {
        return number
                + " "
                + fate
                + " "
                + current.map(Stored::entry).map(PlannedRow::print).orElse("");
    }

    private static String print(Entry entry) {
        return entry.id() + " " + entry.version();
    }
}
