package no.samsvar.setup.adoption;

import java.util.List;
import no.samsvar.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A line that differs between what an enterprise follows and the newest edition.
 *
 * @param line its key
 * @param own whether the enterprise has made its entry its own, so that nothing touches it
 * @param entry that came of it; null for a new line
 * @param changes what it says now and would say; empty for a line that is new or gone
 */
public record LineDifference(
        String line,
        State state,
        String title,
        boolean own,
        @Nullable Entry entry,
        List<Change> changes) {

    /** How a line differs. */
    public enum State {
        NEW,
        CHANGED,
        GONE
    }

    /** A field with the text that was taken and the text of the newest edition. */
    public record Change(String label, String before, String after) {}

    /** Whether it can be taken over with a press. */
    public boolean takeable() {
        return state == State.NEW || state == State.CHANGED && !own;
    }
}
