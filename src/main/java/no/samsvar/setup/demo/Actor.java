package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samsvar.identity.Access;
import no.samsvar.identity.Membership;
import no.samsvar.identity.Person;
import no.samsvar.identity.Role;
import no.samsvar.identity.SessionId;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.OrganisationId;

/** Somebody at work in one of the examples, with what their role lets them do. */
record Actor(Access access) {

    static Actor of(
            SessionId session,
            Instant seen,
            OrganisationId id,
            Organisation organisation,
            Person person,
            Role role) {
        var membership =
                new Membership(
                        id,
                        organisation.name(),
                        organisation.profile(),
                        organisation.language(),
                        Set.of(role),
                        null);
        return new Actor(
                new Access(session, seen, person, membership, null, List.of(), role.permissions()));
    }

    /** Lets them do this at that moment. */
    void at(Instant moment, Runnable work) {
        Time.at(
                moment,
                () ->
                        access.call(
                                () -> {
                                    work.run();
                                    return moment;
                                }));
    }
}
