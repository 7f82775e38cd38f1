package no.samsvar.processing.web;

import java.util.List;
import java.util.Set;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.Missing;
import no.samsvar.processing.Point;
import no.samsvar.register.Stored;

/** An activity with what its record lacks. */
record Lacking(Stored<?> stored, List<Missing> missing) {

    static List<Lacking> among(List<? extends Stored<?>> all, Set<Point> leftOut) {
        return all.stream().map(one -> new Lacking(one, Completeness.of(one, leftOut))).toList();
    }
}
