package no.samsvar.register;

import java.util.UUID;

/**
 * A list somebody keeps: what comes behind the question mark of its address.
 *
 * @param shared with everybody in the organisation, else only who made it sees it
 * @param own made by who is reading, who alone can be rid of it
 */
public record SavedView(UUID id, String name, String query, boolean shared, boolean own) {}
