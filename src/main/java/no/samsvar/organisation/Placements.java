package no.samsvar.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.ReadOnce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units people work in, by the roles they hold there. */
@Service
@Transactional(readOnly = true)
public class Placements {

    private final MemberRepository members;
    private final UnitRepository units;

    Placements(MemberRepository members, UnitRepository units) {
        this.members = members;
        this.units = units;
    }

    /** Each person's units, and all that those are part of; nobody who has none. */
    public Map<PersonId, Set<UUID>> all() {
        return ReadOnce.of(Placements.class, this::read);
    }

    public Set<UUID> of(PersonId person) {
        return all().getOrDefault(person, Set.of());
    }

    private Map<PersonId, Set<UUID>> read() {
        var places = members.places();
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Unit> known =
                units.all().stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
        var placed = new HashMap<PersonId, Set<UUID>>();
        for (var place : places) {
            var found = placed.computeIfAbsent(place.personId(), _ -> new HashSet<>());
            var unit = known.get(place.unitId());
            while (unit != null && found.add(unit.id().value())) {
                unit = unit.parentId() == null ? null : known.get(unit.parentId().value());
            }
        }
        return placed;
    }
}
