package no.samsvar.register;

/** An entry was made or changed; said inside the transaction. */
public record EntryChanged(EntryId id, String kind) {}
