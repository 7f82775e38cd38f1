package no.samsvar.hosting;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.organisation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sees of an organisation: its name, and figures.
 *
 * @param people with access now
 * @param lastActiveOn the day of its newest change; none before the first
 * @param closedOn since when its people are kept out; none while they are let in
 */
public record HostedOrganisation(
        UUID id,
        String name,
        Kind kind,
        LocalDate foundedOn,
        long people,
        long entries,
        long files,
        @Nullable LocalDate lastActiveOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason) {}
