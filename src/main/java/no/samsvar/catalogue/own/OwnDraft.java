package no.samsvar.catalogue.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.sheet.RawSheet;

/**
 * A file between its steps: read, its columns told, and what it would change.
 *
 * @param sheet which of its tables is meant, from 0
 */
public record OwnDraft(
        UUID id,
        String fileName,
        List<RawSheet> sheets,
        int sheet,
        Map<OwnColumn, String> columns) {

    public RawSheet table() {
        return sheets.get(sheet);
    }

    /** Whether the columns that every list needs are told. */
    public boolean told() {
        return columns.containsKey(OwnColumn.NUMBER) && columns.containsKey(OwnColumn.TEXT);
    }
}
