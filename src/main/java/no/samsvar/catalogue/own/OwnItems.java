package no.samsvar.catalogue.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.NewId;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Component;

/** The requirements of lists, and the files they are read from. */
@Component
public class OwnItems {

    private final OwnItemRepository items;
    private final OwnDraftRepository drafts;
    private final ColumnGuess guess;
    private final NewId ids;

    OwnItems(OwnItemRepository items, OwnDraftRepository drafts, ColumnGuess guess, NewId ids) {
        this.items = items;
        this.drafts = drafts;
        this.guess = guess;
        this.ids = ids;
    }

    /** What stands in the list now, in its order. */
    public List<OwnItem> standing(EntryId checklist) {
        return items.of(checklist).stream().filter(OwnItem::stands).toList();
    }

    public Optional<OwnSource> source(EntryId checklist) {
        return items.source(checklist);
    }

    public Optional<OwnDraft> draft(EntryId checklist) {
        return drafts.find(checklist);
    }

    /** Keeps a file for a day; its largest table is meant, and its columns are guessed. */
    public void begin(EntryId checklist, String fileName, List<RawSheet> sheets) {
        int sheet = sheets.indexOf(RawSheet.largest(sheets));
        drafts.begin(
                checklist,
                new OwnDraft(
                        ids.next(),
                        fileName,
                        sheets,
                        sheet,
                        guess.of(sheets.get(sheet), before(checklist))));
    }

    private Map<OwnColumn, String> before(EntryId checklist) {
        return items.source(checklist).map(OwnSource::columns).orElse(Map.of());
    }

    /** Says which table is meant; its columns are guessed anew. */
    public void choose(EntryId checklist, OwnDraft draft, int sheet) {
        drafts.tell(checklist, sheet, guess.of(draft.sheets().get(sheet), before(checklist)));
    }

    public void tell(EntryId checklist, OwnDraft draft, Map<OwnColumn, String> columns) {
        drafts.tell(checklist, draft.sheet(), columns);
    }

    public boolean discard(EntryId checklist) {
        return drafts.delete(checklist) > 0;
    }

    /** What the file holds. */
    public static OwnList read(OwnDraft draft) {
        return draft.told()
                ? OwnList.of(draft.table(), draft.columns())
                : OwnList.nothing("catalogue.list.columns-not-told");
    }

    public ListDifference difference(EntryId checklist, OwnList list) {
        return ListDifference.between(items.of(checklist), list.rows());
    }

    /** Makes the list read as the file; what no longer stands there is kept with its answers. */
    public void take(EntryId checklist, OwnDraft draft, UUID by) {
        var now = items.of(checklist);
        var list = read(draft);
        int version = items.source(checklist).map(OwnSource::version).orElse(0) + 1;
        ListDifference.between(now, list.rows())
                .gone()
                .forEach(row -> items.gone(checklist, row.item(), version));
        var known =
                new HashMap<>(now.stream().collect(Collectors.toMap(OwnItem::item, OwnItem::id)));
        for (int position = 0; position < list.rows().size(); position++) {
            var row = list.rows().get(position);
            var id = known.computeIfAbsent(row.item(), _ -> ids.next());
            items.store(checklist, id, position, row);
        }
        items.read(checklist, version, draft, by);
        drafts.delete(checklist);
    }
}
