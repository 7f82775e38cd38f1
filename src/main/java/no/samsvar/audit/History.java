package no.samsvar.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What was done to an entry and everything that belongs to it. */
@Service
@Transactional(readOnly = true)
public class History {

    private final HistoryRepository images;

    History(HistoryRepository images) {
        this.images = images;
    }

    /** Every action, oldest first; one action is one item however many tables it touched. */
    public List<Action> of(UUID entryId) {
        return Trail.actions(images.of(entryId));
    }

    /** The rows as they stood at that moment, by table; no rows where the entry was not yet. */
    public Map<String, List<JsonNode>> asOf(UUID entryId, Instant moment) {
        return Trail.state(
                images.of(entryId).stream()
                        .filter(image -> !image.happenedAt().isAfter(moment))
                        .toList());
    }

    /** The rows as they stood just before that action. */
    public Map<String, List<JsonNode>> before(UUID entryId, UUID actionId) {
        var all = images.of(entryId);
        return Trail.state(
                all.stream().takeWhile(image -> !image.actionId().equals(actionId)).toList());
    }
}
