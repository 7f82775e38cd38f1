package no.samsvar.setup.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.TodayItem;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.setup.adoption.Approving;
import org.jspecify.annotations.Nullable;

/**
 * What the guide ends with: what there is now, what waits, and the first folder.
 *
 * @param counts how much there is in each register, by its name
 * @param routines taken in, not approved yet
 * @param next what to do, in order
 * @param problem the code of what hindered the approval; null where nothing did
 */
public record DoneView(
        StartView start,
        Map<String, Long> counts,
        List<Stored<RoutineFields>> routines,
        List<Entry> toChange,
        List<TodayItem> next,
        boolean shortened,
        @Nullable String problem,
        RegisterKinds kinds) {

    private static final int MOST = 3;

    public List<TodayItem> first() {
        return next.subList(0, Math.min(MOST, next.size()));
    }

    public Map<String, Long> sorted() {
        return new TreeMap<>(counts);
    }

    public String listHref(String kind) {
        return kinds.named(kind).path();
    }

    public boolean open(Stored<RoutineFields> routine) {
        return Approving.open(routine);
    }

    public boolean anyToApprove() {
        return routines.stream().anyMatch(one -> !open(one));
    }

    public String routineHref(Stored<RoutineFields> routine) {
        return RoutineKinds.LIBRARY + "/" + routine.entry().id();
    }

    public String editHref(Entry entry) {
        return kinds.named(entry.kind()).path(entry.id()) + "/edit";
    }
}
