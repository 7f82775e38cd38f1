package no.samsvar.register.history.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;

/**
 * An entry's history, newest first.
 *
 * @param asked the date as it was typed
 * @param moment the one it means, no later than now
 * @param past how it stood then; empty where it was not yet made
 */
public record HistoryView(
        RegisterKind<?> kind,
        Entry entry,
        List<HistoryItem> items,
        PastMoment asked,
        Optional<Instant> moment,
        Optional<PastView> past) {

    public String path() {
        return kind.path(entry.id()) + "/history";
    }

    /** Whether a date is asked for at which the entry was not yet made. */
    public boolean before() {
        return moment.isPresent() && past.isEmpty();
    }
}
