package no.samsvar.register;

import java.util.Set;
import no.samsvar.platform.organisationscope.PersonId;

/** From now on only these see an entry. Published within the action. */
public record EntryRestricted(EntryId id, Set<PersonId> readers) {}
