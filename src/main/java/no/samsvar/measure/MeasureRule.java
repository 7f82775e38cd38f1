package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A measure's deadline is put off only with a reason, and it is given up only with one. Whoever
 * wants either is led to where that is said.
 */
final class MeasureRule {

    private MeasureRule() {}

    static List<Problem> problems(
            @Nullable Stored<MeasureFields> before,
            MeasureFields fields,
            EntryFields shared,
            String state) {
        var problems = new ArrayList<Problem>();
        if (before != null && fields.deadline().isAfter(before.fields().deadline())) {
            problems.add(new Problem("deadline", "measure.postpone-with-reason"));
        }
        if (state.equals(MeasureKinds.DROPPED) && fields.result() == null) {
            problems.add(new Problem("result", "measure.drop-with-reason"));
        }
        return problems;
    }
}
