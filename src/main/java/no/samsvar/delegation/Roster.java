package no.samsvar.delegation;

import static no.samsvar.delegation.CompetenceKinds.COMPETENCE;
import static no.samsvar.delegation.CompetenceKinds.CURRENT;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.delegation.TechnologyRow.Known;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.form.Choice;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For each technology who knows its fields, and which fields nobody knows (ORG-56). */
@Service
@Transactional(readOnly = true)
public class Roster {

    private static final Locale NB = Locale.of("nb");

    private final Register register;
    private final Members members;

    Roster(Register register, Members members) {
        this.register = register;
        this.members = members;
    }

    /**
     * By name. Two ways of writing a technology in words are one where only capitals differ.
     *
     * @param systems those that need a row though nobody is named for them
     */
    public List<TechnologyRow> all(List<Choice> systems) {
        var names = systems.stream().collect(Collectors.toMap(Choice::id, Choice::name));
        var people =
                members.all().stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Member::name));
        Map<String, List<Known>> byTechnology = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        systems.forEach(system -> byTechnology.put(system.name(), new ArrayList<>()));
        for (var stored : register.all(COMPETENCE)) {
            var name = technology(stored.fields(), names);
            if (stored.entry().status().equals(CURRENT) && !name.isEmpty()) {
                byTechnology
                        .computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(known(stored, people));
            }
        }
        byTechnology.values().forEach(one -> one.sort(Comparator.comparing(Known::field)));
        return byTechnology.entrySet().stream()
                .map(one -> new TechnologyRow(one.getKey(), List.copyOf(one.getValue())))
                .sorted(
                        Comparator.comparing(TechnologyRow::isKnown)
                                .reversed()
                                .thenComparing(TechnologyRow::technology, Collator.getInstance(NB)))
                .toList();
    }

    private static Known known(Stored<CompetenceFields> stored, Map<UUID, String> people) {
        var fields = stored.fields();
        var inside = fields.person() == null ? null : people.get(fields.person());
        var who =
                Stream.concat(Stream.ofNullable(inside), Stream.ofNullable(fields.external()))
                        .toList();
        return new Known(
                fields.field(), who, COMPETENCE.path(stored.entry().id()), fields.reviewedOn());
    }

    private static String technology(CompetenceFields fields, Map<UUID, String> systems) {
        var words = fields.technology();
        return words != null ? words : systems.getOrDefault(fields.system(), "");
    }
}
