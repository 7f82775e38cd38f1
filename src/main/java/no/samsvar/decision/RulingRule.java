package no.samsvar.decision;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** A decision is never called made before the answers have led somewhere. */
final class RulingRule {

    private RulingRule() {}

    static List<Problem> problems(
            @Nullable Stored<RulingFields> before,
            RulingFields fields,
            EntryFields shared,
            String state) {
        var known = before == null ? fields : before.fields();
        return switch (state) {
            case RulingKinds.DECIDED, RulingKinds.AWAITING, RulingKinds.DEPARTED ->
                    known.outcome() == null
                            ? List.of(new Problem("title", "decision.not-answered"))
                            : departed(known, state);
            default -> List.of();
        };
    }

    private static List<Problem> departed(RulingFields fields, String state) {
        return state.equals(RulingKinds.DECIDED) || fields.departure() != null
                ? List.of()
                : List.of(new Problem("title", "decision.no-departure"));
    }
}
