package no.samsvar.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Role;
import no.samsvar.organisation.UnitId;

/**
 * A municipality with a leader for each unit.
 *
 * @param maja its manager
 * @param pia its privacy coordinator
 */
record Town(
        Someone maja, Someone pia, Map<CareUnit, Someone> leaders, Map<CareUnit, String> units) {

    /**
     * @param units what each is known by
     */
    static Town of(Examples examples, Someone maja, Map<CareUnit, String> units) {
        return Day.FOUNDED.call(
                () -> {
                    var until = Day.FOUNDED.date().plusYears(1);
                    var leaders = new EnumMap<CareUnit, Someone>(CareUnit.class);
                    units.forEach(
                            (unit, id) ->
                                    leaders.put(
                                            unit,
                                            examples.called(
                                                    unit.leader(),
                                                    Role.CONTRIBUTOR,
                                                    maja,
                                                    new UnitId(UUID.fromString(id)),
                                                    until)));
                    var pia =
                            examples.called(
                                    "Pia Lunde", Role.PRIVACY_COORDINATOR, maja, null, until);
                    return new Town(maja, pia, leaders, units);
                });
    }

    /** All who are to come to the review. */
    List<Someone> invited() {
        var all = new ArrayList<>(leaders.values());
        all.add(maja);
        all.add(pia);
        return all;
    }

    /** All but the leader of the emergency clinic, who has a patient. */
    List<Someone> present() {
        var all = invited();
        all.remove(leaders.get(CareUnit.EMERGENCY));
        return all;
    }
}
