package no.samsvar.decision;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A decision is never called made before the answers have led somewhere, and never departed from
 * before somebody who may has let it stand; whatever the road.
 */
final class RulingRule {

    private RulingRule() {}

    static List<Problem> problems(
            @Nullable Stored<RulingFields> before,
            RulingFields fields,
            EntryFields shared,
            String state) {
        var known = before == null ? fields : before.fields();
        return switch (state) {
            case RulingKinds.OPEN ->
                    known.outcome() == null ? List.of() : problem("decision.answer-instead");
            case RulingKinds.DECIDED, RulingKinds.AWAITING, RulingKinds.DEPARTED ->
                    known.outcome() == null
                            ? problem("decision.not-answered")
                            : departed(known, state);
            default -> List.of();
        };
    }

    /** One that is departed from waits until somebody who may has let it stand. */
    private static List<Problem> departed(RulingFields fields, String state) {
        boolean departed = fields.departure() != null;
        boolean stands = fields.approvedBy() != null;
        boolean right =
                switch (state) {
                    case RulingKinds.DECIDED -> !departed || stands;
                    case RulingKinds.AWAITING -> departed && !stands;
                    default -> departed && stands;
                };
        return right ? List.of() : problem("decision.no-departure");
    }

    private static List<Problem> problem(String code) {
        return List.of(new Problem("title", code));
    }
}
