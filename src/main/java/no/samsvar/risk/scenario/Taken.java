package no.samsvar.risk.scenario;

import java.util.UUID;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/** A risk that was made from a scenario. */
public record Taken(
        EntryId id, String number, String status, String scenario, @Nullable UUID assessment) {}
