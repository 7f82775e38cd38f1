package no.samsvar.register.link;

import java.util.UUID;
import no.samsvar.register.Entry;

/**
 * A link as one of its two entries sees it.
 *
 * @param other the entry at its other end
 * @param outward whether it leads from this entry to the other
 */
public record EntryLink(UUID id, Relation relation, boolean outward, Entry other) {}
