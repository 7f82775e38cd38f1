package no.samsvar.deviation.assessment;

import no.samsvar.register.EntryId;

/** Somebody decided that a deviation is reported to the authority; said inside the transaction. */
public record ReportDecided(EntryId deviation) {}
