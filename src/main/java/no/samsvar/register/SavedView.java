package no.samsvar.register;

import java.util.UUID;

/**
 * A list somebody keeps: what comes behind the question mark of its address.
 *
 * @param shared with everybody in the organisation, else only who made it sees it
 */
public record SavedView(UUID id, String name, String query, boolean shared) {}
