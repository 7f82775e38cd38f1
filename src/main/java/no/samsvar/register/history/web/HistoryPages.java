package no.samsvar.register.history.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samsvar.audit.Action;
import no.samsvar.audit.History;
import no.samsvar.register.EntryId;
import no.samsvar.register.PastEntry;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.history.HistoryTable;
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
    private final List<HistoryTable> tables;
    private final Clock clock;

    HistoryPages(
            Register register,
            History history,
            PastEntry pastEntry,
            Reader reader,
            HistoryNames names,
            List<HistoryTable> tables,
            Clock clock) {
        this.register = register;
        this.history = history;
        this.pastEntry = pastEntry;
        this.reader = reader;
        this.names = names;
        this.tables = tables;
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
                kind, stored.entry(), items(kind, actions, words), asked, then, past);
    }

    private List<HistoryItem> items(RegisterKind<?> kind, List<Action> actions, ValueText words) {
        var inWords = new HistoryWords(kind, tables, words);
        var items = new ArrayList<HistoryItem>();
        for (var action : actions) {
            var rows = RowChange.of(action);
            var lines = rows.stream().flatMap(row -> inWords.of(row).stream()).toList();
            var made = rows.stream().anyMatch(row -> row.table().equals("entry") && row.has("id"));
            if (made || !lines.isEmpty()) {
                items.add(
                        new HistoryItem(
                                words.name(action.personId()), action.happenedAt(), made, lines));
            }
        }
        Collections.reverse(items);
        return items;
    }
}
