package no.samsvar.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.PersonId;

/**
 * Who lacks what, seen from each side: by course, by unit, by technology and by role.
 *
 * @param roles what each person is here
 * @param placed the units that each works in, and those above them
 */
public record Gaps(
        List<CompetenceNeed> needs,
        Map<PersonId, Set<Role>> roles,
        Map<PersonId, Set<UUID>> placed) {

    public List<GapRow> byCourse() {
        return needs.stream()
                .map(need -> need.number() + " " + need.title())
                .distinct()
                .map(name -> row(name, need -> name.equals(need.number() + " " + need.title())))
                .toList();
    }

    /** Of those who work in a unit, or below it. */
    public GapRow ofUnit(UUID unit, String name) {
        return row(name, need -> placed.getOrDefault(need.person(), Set.of()).contains(unit));
    }

    /** The technologies that anybody needs to know. */
    public List<UUID> systems() {
        return needs.stream()
                .map(CompetenceNeed::system)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public GapRow ofSystem(UUID system, String name) {
        return row(name, need -> system.equals(need.system()));
    }

    public GapRow ofRole(Role role, String name) {
        return row(name, need -> roles.getOrDefault(need.person(), Set.of()).contains(role));
    }

    /** The roles that anybody holds, in their order. */
    public List<Role> held() {
        return Stream.of(Role.values())
                .filter(role -> roles.values().stream().anyMatch(held -> held.contains(role)))
                .toList();
    }

    private GapRow row(String name, Predicate<CompetenceNeed> which) {
        return GapRow.of(name, needs.stream().filter(which).toList());
    }
}
