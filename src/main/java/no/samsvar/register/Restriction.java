package no.samsvar.register;

import java.util.Set;
import no.samsvar.platform.organisationscope.PersonId;

/** Who alone may see an entry, and why. */
public record Restriction(String reason, Set<PersonId> readers) {}
