package no.samsvar.register.history.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;

/**
 * An entry's history, newest first.
 *
 * @param past how it stood then, when a date is asked for
 */
public record HistoryView(
        RegisterKind<?> kind,
        Entry entry,
        List<HistoryItem> items,
        PastMoment asked,
        Optional<PastView> past) {

    public String path() {
        return kind.path(entry.id()) + "/history";
    }

    /** Whether a date is asked for at which the entry was not yet made. */
    public boolean before() {
        return asked.moment().isPresent() && past.isEmpty();
    }

    /** The moment asked for; only where there is one. */
    public Instant moment() {
        return asked.moment().orElseThrow();
    }
}
