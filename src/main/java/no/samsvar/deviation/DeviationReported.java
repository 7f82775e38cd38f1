package no.samsvar.deviation;

import no.samsvar.register.EntryId;

/** A deviation was reported; said inside the transaction. */
public record DeviationReported(EntryId id) {}
