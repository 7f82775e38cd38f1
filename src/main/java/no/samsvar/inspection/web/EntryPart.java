package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.history.web.HistoryItem;

/** An entry in the folder: as it stands or stood, what was done to it until then, its files. */
public record EntryPart(Stored<?> stored, List<HistoryItem> history, List<FilePart> files) {

    public Entry entry() {
        return stored.entry();
    }
}
