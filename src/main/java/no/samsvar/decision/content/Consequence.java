package no.samsvar.decision.content;

import java.util.List;
import no.samsvar.platform.content.Wording;

/** What must be there because of an outcome. */
public record Consequence(Kind kind, Wording what, List<String> sources) {

    /** What sort of thing it is, which says where it is kept. */
    public enum Kind {
        AGREEMENT,
        ASSESSMENT,
        CASE,
        DECISION,
        DECLARATION,
        MEASURE,
        NOTICE,
        RECORD
    }
}
