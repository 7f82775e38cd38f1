package no.samsvar.deviation.authority;

import no.samsvar.deviation.breach.ReportPhase;
import org.jspecify.annotations.Nullable;

/** Who reports, and whether more will follow. */
public record Sender(String enterprise, @Nullable String organisationNumber, ReportPhase phase) {}
