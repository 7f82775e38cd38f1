package no.samsvar.catalogue.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.content.Wording;

/**
 * A point of a checklist.
 *
 * @param requirements the ids of the requirements it rests on
 * @param concerns which kinds of enterprise are asked it
 * @param supplierMayAnswer whether a supplier may know the answer better (CHK-03)
 * @param listed how it stands in a list of the enterprise's own; empty for one of ours
 */
public record ChecklistItem(
        String id,
        Wording question,
        Wording help,
        List<String> requirements,
        SourcePlace source,
        Basis basis,
        Set<Kind> concerns,
        boolean supplierMayAnswer,
        Optional<Listed> listed) {

    /** Whether this kind is asked it; who is none of the kinds that we know is asked all. */
    public boolean concerns(Kind kind) {
        return kind == Kind.OTHER || concerns.contains(kind);
    }
}
