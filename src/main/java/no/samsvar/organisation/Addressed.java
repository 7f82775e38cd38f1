package no.samsvar.organisation;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Role;

/**
 * Whom something is for, by what they are here. An auditor is never meant: they answer to another
 * house.
 *
 * @param roles where it goes by role
 * @param units where it goes by unit; those below a unit belong to it
 */
public record Addressed(Audience audience, Set<Role> roles, Set<UUID> units) {

    private static final Set<Role> GUEST = Set.of(Role.AUDITOR);

    /**
     * @param held the roles that somebody has here
     * @param placed the units they work in, and all that those are part of
     */
    public boolean reaches(Set<Role> held, Set<UUID> placed) {
        if (held.isEmpty() || held.equals(GUEST)) {
            return false;
        }
        return switch (audience) {
            case EVERYBODY -> true;
            case ROLES -> !Collections.disjoint(roles, held);
            case UNITS -> !Collections.disjoint(units, placed);
            case NOBODY -> false;
        };
    }
}
