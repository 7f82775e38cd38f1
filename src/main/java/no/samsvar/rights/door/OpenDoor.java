package no.samsvar.rights.door;

import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;

/** What a stranger who knows a door's address learns: whose it is. */
public record OpenDoor(UUID id, OrganisationId organisation, String name) {}
