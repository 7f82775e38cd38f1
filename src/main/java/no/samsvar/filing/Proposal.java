package no.samsvar.filing;

import java.util.List;
import java.util.Optional;
import no.samsvar.register.EntryId;

/**
 * What a document was taken for when it was dropped in.
 *
 * @param signs the words it was known by; none where it was unknown
 * @param concerns the entry it names, where it belongs with one
 */
public record Proposal(PaperType what, List<String> signs, Optional<EntryId> concerns) {

    /** Of a document that somebody wrote down by hand. */
    public static final Proposal NONE =
            new Proposal(PaperType.UNKNOWN, List.of(), Optional.empty());
}
