package no.samsvar.delegation;

import static no.samsvar.delegation.CompetenceKinds.COMPETENCE;
import static no.samsvar.delegation.CompetenceKinds.CURRENT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<String, List<Stored<CompetenceFields>>> byTechnology =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var stored : register.all(COMPETENCE)) {
            var name = technology(stored.fields(), names);
            if (stored.entry().status().equals(CURRENT) && !name.isEmpty()) {
                byTechnology.merge(name, List.of(stored), Roster::both);
            }
        }
        systems.forEach(system -> byTechnology.putIfAbsent(system.name(), List.of()));
        return byTechnology.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), people))
                .sorted(Comparator.comparing(TechnologyRow::isKnown).reversed())
                .toList();
    }

    private static TechnologyRow row(
            String technology,
            List<Stored<CompetenceFields>> known,
            Map<UUID, String> people) {
        return new TechnologyRow(
                technology,
                known.stream()
                        .map(one -> known(one, people))
                        .sorted(Comparator.comparing(TechnologyRow.Known::field))
                        .toList());
    }

    private static TechnologyRow.Known known(
            Stored<CompetenceFields> stored, Map<UUID, String> people) {
        var fields = stored.fields();
        var who =
                Stream.of(
                                Stream.ofNullable(fields.person())
                                        .map(people::get)
                                        .filter(Objects::nonNull),
                                Stream.ofNullable(fields.external()))
                        .flatMap(Function.identity())
                        .toList();
        return new TechnologyRow.Known(
                fields.field(), who, COMPETENCE.path(stored.entry().id()), fields.reviewedOn());
    }

    private static String technology(CompetenceFields fields, Map<UUID, String> systems) {
        var words = fields.technology();
        var system = fields.system();
        return words != null ? words : Objects.requireNonNullElse(systems.get(system), "");
    }

    private static List<Stored<CompetenceFields>> both(
            List<Stored<CompetenceFields>> some, List<Stored<CompetenceFields>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
