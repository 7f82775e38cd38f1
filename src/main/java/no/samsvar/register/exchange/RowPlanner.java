package no.samsvar.register.exchange;

import java.util.Optional;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.register.revision.Revision;

/** Plans one row of a file. */
final class RowPlanner {

    static final String REQUIRED = "form.required";

    private RowPlanner() {}

    /** What becomes of the row; all that is wrong is noted at it. */
    static <F extends Record> PlannedRow<F> plan(ImportRules<F> rules, RowCells row) {
        var finder = new EntryFinder<>(rules, row);
        var current = finder.find();
        boolean lost = !row.problems().isEmpty();
        var anew = new RowReader<>(rules, row, current).read();
        var revision = Revision.of(rules.kind(), current, anew);
        revision.problems().stream()
                .filter(problem -> !lost || !problem.code().equals(REQUIRED))
                .forEach(row::add);
        var fate = row.problems().isEmpty() ? fate(revision) : Fate.FAULTY;
        return new PlannedRow<>(
                row.number(),
                finder.key(current),
                current.map(one -> one.entry().title()).orElse(row.cell(rules.title())),
                fate,
                current,
                fate == Fate.FAULTY ? Optional.empty() : Optional.of(revision));
    }

    private static Fate fate(Revision<?> revision) {
        if (revision.current().isEmpty()) {
            return Fate.NEW;
        }
        return revision.changesNothing() ? Fate.UNCHANGED : Fate.UPDATE;
    }
}
