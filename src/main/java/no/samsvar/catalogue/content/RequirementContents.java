package no.samsvar.catalogue.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The requirements of the sources, each area in its newest version. */
@Component
public class RequirementContents {

    private final List<RequirementArea> areas = newest();

    public List<RequirementArea> areas() {
        return areas;
    }

    public Optional<RequirementArea> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<Requirement> find(String id) {
        return areas.stream()
                .flatMap(area -> area.requirements().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static List<RequirementArea> newest() {
        Map<String, RequirementArea> byId = new TreeMap<>();
        ContentFiles.read("requirements", RequirementReader::read).stream()
                .sorted(Comparator.comparingInt(RequirementArea::version))
                .forEach(area -> byId.merge(area.id(), area, RequirementArea::followedBy));
        return byId.values().stream()
                .sorted(Comparator.comparingInt(RequirementArea::order))
                .toList();
    }
}
