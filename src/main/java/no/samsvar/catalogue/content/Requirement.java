package no.samsvar.catalogue.content;

import java.util.Optional;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.content.Wording;

/**
 * What a source demands, in our own words (CHK-02).
 *
 * @param concerns which kinds of enterprise it is for
 * @param responsible whose work it is
 * @param metBy the name of the register that meets it, where that is plain
 */
public record Requirement(
        String id,
        Strength strength,
        SourcePlace source,
        Set<Kind> concerns,
        Set<Responsible> responsible,
        Wording text,
        Optional<String> metBy) {

    /** Whether it is for this kind; who is none of the kinds that we know sees all. */
    public boolean concerns(Kind kind) {
        return kind == Kind.OTHER || concerns.contains(kind);
    }
}
