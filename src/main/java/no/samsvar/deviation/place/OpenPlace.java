package no.samsvar.deviation.place;

import java.util.UUID;

/** What a stranger with a poster's secret learns: where it hangs and whose it is. */
public record OpenPlace(UUID id, UUID organisationId, String name, String organisation) {}
