package no.samsvar.delegation;

import java.util.List;
import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.PersonId;

/**
 * Somebody who works here, and what they do.
 *
 * @param units the names of those they work in
 * @param delegated what is delegated to them now
 * @param recurring the recurring tasks that they answer for
 */
public record Colleague(
        PersonId id,
        String name,
        Set<Role> roles,
        List<String> units,
        List<Task> delegated,
        List<Task> recurring) {

    /** Something that somebody does, and where more is told of it. */
    public record Task(String number, String title, String href) {}
}
