package no.samsvar.organisation;

import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.PersonId;

/** Somebody who holds a role in the organisation now. */
public record Member(PersonId id, String name, Set<Role> roles) {}
