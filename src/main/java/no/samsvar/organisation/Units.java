package no.samsvar.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of the organisation worked in. */
@Service
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.all();
    }

    @Transactional(readOnly = true)
    public Unit find(UnitId id) {
        return units.all().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(Unit unit) {
        if (unit.parentId() != null) {
            find(unit.parentId());
        }
        units.insert(unit);
    }

    @Transactional
    public void change(Unit unit) {
        if (above(unit.parentId(), units.all()).contains(unit.id())) {
            throw new RuleBroken("organisation.unit-below-itself");
        }
        if (!units.update(unit)) {
            throw new OptimisticLockingFailureException(unit.id().toString());
        }
    }

    /** This unit and all that it is part of. */
    private static List<UnitId> above(@Nullable UnitId from, List<Unit> all) {
        Map<UnitId, Unit> known = new HashMap<>();
        all.forEach(unit -> known.put(unit.id(), unit));
        var above = new ArrayList<UnitId>();
        var at = from;
        while (at != null && !above.contains(at)) {
            above.add(at);
            var unit = known.get(at);
            if (unit == null) {
                throw new NotFound();
            }
            at = unit.parentId();
        }
        return above;
    }
}
