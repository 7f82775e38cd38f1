package no.samsvar.register.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sheet.RawSheet;

/**
 * An import between its steps.
 *
 * @param sheet the table of the file that is meant, from 0
 * @param mapping header to the name of a {@link FileColumn}; empty for one to be passed over
 * @param clears whether an empty cell empties the field of an entry that is there
 * @param outcome what was stored, once it was
 */
public record ImportDraft(
        UUID id,
        String fileName,
        List<RawSheet> sheets,
        int sheet,
        Map<String, String> mapping,
        boolean clears,
        Instant createdAt,
        Optional<Outcome> outcome) {

    /** How many entries an import made and changed. */
    public record Outcome(int created, int changed) {}

    public RawSheet table() {
        return sheets.get(sheet);
    }
}
