package no.samsvar.register.history.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samsvar.audit.Action;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.history.HistoryTable;
import org.springframework.stereotype.Component;

/** Actions on an entry in words. */
@Component
public class HistoryItems {

    private final List<HistoryTable> tables;

    HistoryItems(List<HistoryTable> tables) {
        this.tables = tables;
    }

    /**
     * Newest first; actions that changed nothing one can read are left out.
     *
     * @param words that know the names behind every id among them, see {@link HistoryNames}
     */
    public List<HistoryItem> of(RegisterKind<?> kind, List<Action> actions, ValueText words) {
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
