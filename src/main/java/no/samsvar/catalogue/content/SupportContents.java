package no.samsvar.catalogue.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.content.ContentPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which places in Samsvar support which requirement. It changes with the program and not with the
 * sources, so it stands apart from the published texts.
 */
@Component
public class SupportContents {

    private static final String FILE = "content/requirement/support.yaml";
    private static final String ALL = "all";

    private final Map<String, List<String>> byArea = new LinkedHashMap<>();
    private final Map<String, List<String>> byRequirement = new LinkedHashMap<>();

    SupportContents() {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var file = ContentPart.read("support.yaml", content);
            file.names().forEach(area -> area(area, file.part(area)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void area(String id, ContentPart part) {
        byArea.put(id, part.list(ALL));
        part.names().stream()
                .filter(name -> !name.equals(ALL))
                .forEach(requirement -> byRequirement.put(requirement, part.list(requirement)));
    }

    /** The text keys of the places, the most important first: its own, or those of its area. */
    public List<String> of(Requirement requirement) {
        var area = requirement.id().substring(0, requirement.id().indexOf('-'));
        return byRequirement.getOrDefault(requirement.id(), byArea.getOrDefault(area, List.of()));
    }

    /** Every requirement that has places of its own. */
    Set<String> requirements() {
        return byRequirement.keySet();
    }

    /** Every place that is named. */
    public Set<String> places() {
        return Stream.of(byArea, byRequirement)
                .flatMap(map -> map.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
