package no.samsvar.register.history.web;

import java.time.Clock;
import no.samsvar.audit.History;
import no.samsvar.register.EntryId;
import no.samsvar.register.PastEntry;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.web.FactsView;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that the history's page shows in one transaction. */
@Service
@Transactional(readOnly = true)
class HistoryPages {

    private final Register register;
    private final History history;
    private final PastEntry pastEntry;
    private final Reader reader;
    private final HistoryNames names;
    private final HistoryItems items;
    private final Clock clock;

    HistoryPages(
            Register register,
            History history,
            PastEntry pastEntry,
            Reader reader,
            HistoryNames names,
            HistoryItems items,
            Clock clock) {
        this.register = register;
        this.history = history;
        this.pastEntry = pastEntry;
        this.reader = reader;
        this.names = names;
        this.items = items;
        this.clock = clock;
    }

    HistoryView history(RegisterKind<?> kind, EntryId id, PastMoment asked) {
        var stored = register.find(kind, id);
        var actions = history.of(id.value());
        var words = reader.words(names.with(reader.choices(kind), actions));
        var now = clock.instant();
        var then = asked.moment().map(moment -> moment.isAfter(now) ? now : moment);
        var past =
                then.flatMap(moment -> pastEntry.asOf(kind, id, moment))
                        .map(stood -> new PastView(new FactsView(stood, words)));
        return new HistoryView(
                kind, stored.entry(), items.of(kind, actions, words), asked, then, past);
    }
}
