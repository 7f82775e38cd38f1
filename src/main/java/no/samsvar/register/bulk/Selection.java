package no.samsvar.register.bulk;

import java.util.List;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;

/** Which entries a bulk edit is about. */
public sealed interface Selection {

    /** Those somebody ticked. */
    record Chosen(List<EntryId> ids) implements Selection {}

    /** Those one page of a list shows. */
    record OfPage(ListQuery query) implements Selection {}

    /** All that a list finds. */
    record OfList(ListQuery query) implements Selection {}
}
