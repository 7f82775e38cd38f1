package no.samsvar.risk.outside;

import java.util.Set;
import no.samsvar.register.Entry;

/**
 * A system or processing activity with why it stands outside.
 *
 * @param waits whether it is among what is to be assessed already
 */
public record Outsider(Entry entry, Set<Gap> gaps, boolean waits) {}
