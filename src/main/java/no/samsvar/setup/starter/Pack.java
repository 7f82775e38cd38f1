package no.samsvar.setup.starter;

import java.util.List;
import java.util.Optional;

/** One edition of what an enterprise of a kind starts with. */
public record Pack(PackKind kind, String edition, List<Section> sections) {

    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    public Optional<Line> find(LineKind of, String id) {
        return lines().stream()
                .filter(line -> line.kind() == of && line.id().equals(id))
                .findFirst();
    }

    /** Those of a kind that fit such an enterprise, the offered ones among them. */
    public List<Line> fitting(LineKind of, Situation situation) {
        return lines().stream()
                .filter(line -> line.kind() == of && line.fitting().fits(situation))
                .toList();
    }
}
