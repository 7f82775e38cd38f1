package no.samsvar.catalogue.content;

import java.util.Comparator;
import java.util.List;
import no.samsvar.platform.NotFound;
import org.springframework.stereotype.Component;

/** Every checklist that there is, in every version that was ever published. */
@Component
public class ChecklistContents {

    private final List<ChecklistContent> all =
            ContentFiles.read("checklists", ChecklistReader::read);

    public List<ChecklistContent> all() {
        return all;
    }

    /** Every checklist in its newest version. */
    public List<ChecklistContent> newest() {
        return all.stream()
                .map(ChecklistContent::id)
                .distinct()
                .sorted()
                .map(this::newest)
                .toList();
    }

    /** The newest version of a checklist. */
    public ChecklistContent newest(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .max(Comparator.comparingInt(ChecklistContent::version))
                .orElseThrow(NotFound::new);
    }
}
