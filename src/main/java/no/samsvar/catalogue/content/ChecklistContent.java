package no.samsvar.catalogue.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.content.Wording;

/**
 * One version of a checklist.
 *
 * @param version from 1; a later one never changes an earlier
 * @param checkedBy the lawyer who has checked it; empty for a proposal nobody has
 */
public record ChecklistContent(
        String id,
        int version,
        LocalDate validFrom,
        Optional<LocalDate> checkedOn,
        Optional<String> checkedBy,
        Wording title,
        Wording lead,
        List<ChecklistTopic> topics) {

    public Optional<ChecklistItem> item(String item) {
        return topics.stream()
                .flatMap(topic -> topic.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
    }
}
