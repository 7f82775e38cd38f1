package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingKinds.CONFIRMED;
import static no.samsvar.processing.web.ProcessingPages.count;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how much of each unit's processing is in the record (ROPA-51). */
@Service
@Transactional(readOnly = true)
class CoveragePages {

    private final Activities activities;
    private final Names names;

    CoveragePages(Activities activities, Names names) {
        this.activities = activities;
        this.names = names;
    }

    CoverageView coverage(String path) {
        var all = Lacking.among(activities.own(), activities.leftOut());
        var rows = new ArrayList<CoverageRow>();
        for (var unit : names.units()) {
            var here = all.stream().filter(one -> belongs(one, unit.id())).toList();
            rows.add(row(unit.id(), unit.name(), here));
        }
        var elsewhere = all.stream().filter(CoveragePages::homeless).toList();
        if (!elsewhere.isEmpty()) {
            rows.add(row(null, "", elsewhere));
        }
        return new CoverageView(ProcessingPages.frame(path), rows);
    }

    private static CoverageRow row(@Nullable UUID unit, String name, List<Lacking> all) {
        return new CoverageRow(
                unit,
                name,
                all.size(),
                count(all, one -> one.stored().entry().status().equals(CONFIRMED)),
                count(all, one -> !one.missing().isEmpty()));
    }

    private static boolean belongs(Lacking one, UUID unit) {
        return unit.equals(one.stored().entry().unitId())
                || ((ProcessingFields) one.stored().fields()).units().contains(unit);
    }

    private static boolean homeless(Lacking one) {
        return one.stored().entry().unitId() == null
                && ((ProcessingFields) one.stored().fields()).units().isEmpty();
    }
}
