package no.samsvar.dpia;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** What a case's own fields must say in each state, whatever the road (DPIA-53, DPIA-60). */
final class DpiaRule {

    private static final List<String> STARTS = List.of(DpiaKinds.APPROVED, DpiaKinds.CONSULTATION);

    private DpiaRule() {}

    static List<Problem> problems(
            @Nullable Stored<DpiaFields> before,
            DpiaFields fields,
            EntryFields shared,
            String state) {
        var problems = new ArrayList<Problem>();
        if (before != null && sealed(before, fields, state)) {
            problems.add(new Problem("title", "dpia.decided"));
        }
        var outcome = fields.outcome();
        if (!state.equals(DpiaKinds.SCREENING) && ScreeningRule.tooLow(fields)) {
            problems.add(new Problem("outcome", "dpia.outcome-too-low"));
        }
        if (state.equals(DpiaKinds.NOT_NEEDED)) {
            problems.addAll(reasonedNo(fields));
        }
        if (STARTS.contains(state)) {
            if (fields.extent() == Extent.EARLY) {
                problems.add(new Problem("extent", "dpia.early-starts-nothing"));
            }
            if (outcome == null) {
                problems.add(new Problem("outcome", "dpia.outcome-needed"));
            }
        }
        if (state.equals(DpiaKinds.PROCURING) && fields.extent() == Extent.FULL) {
            problems.add(new Problem("extent", "dpia.procuring-is-early"));
        }
        return problems;
    }

    /** What was decided on stays as it was until the case is taken up again. */
    private static boolean sealed(Stored<DpiaFields> before, DpiaFields fields, String state) {
        var status = before.entry().status();
        boolean decided = status.equals(DpiaKinds.APPROVED) || status.equals(DpiaKinds.NOT_NEEDED);
        return decided && status.equals(state) && !before.fields().equals(fields);
    }

    private static List<Problem> reasonedNo(DpiaFields fields) {
        var problems = new ArrayList<Problem>();
        switch (fields.outcome()) {
            case null -> problems.add(new Problem("outcome", "dpia.outcome-needed"));
            case MANDATORY -> problems.add(new Problem("outcome", "dpia.no-departure"));
            case PRESUMED -> {
                if (fields.departure() == null) {
                    problems.add(new Problem("departure", "dpia.departure-needed"));
                }
            }
            case NO -> {}
        }
        if (fields.reason() == null) {
            problems.add(new Problem("reason", "dpia.reason-needed"));
        }
        return problems;
    }
}
