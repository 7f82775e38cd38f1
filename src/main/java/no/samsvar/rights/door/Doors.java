package no.samsvar.rights.door;

import java.util.Optional;
import java.util.UUID;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.mail.Letters;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the door. Its address is said once, to be put on the enterprise's web site. */
@Service
public class Doors {

    private final DoorRepository doors;
    private final Organisations organisations;
    private final Letters letters;
    private final ScopedWork work;
    private final NewId ids;

    Doors(
            DoorRepository doors,
            Organisations organisations,
            Letters letters,
            ScopedWork work,
            NewId ids) {
        this.doors = doors;
        this.organisations = organisations;
        this.letters = letters;
        this.work = work;
        this.ids = ids;
    }

    /** The door that was opened last; empty where there never was one. */
    @Transactional(readOnly = true)
    public Optional<Door> newest() {
        return doors.newest();
    }

    /**
     * Opens a door, and closes the one before; {@code request.door.no-mail} where nothing could be
     * confirmed, as there is no mail server.
     */
    @Transactional
    public Secret open() {
        if (!letters.work()) {
            throw new RuleBroken("request.door.no-mail");
        }
        doors.close();
        var secret = Secret.random();
        doors.open(ids.next(), secret.hash());
        return secret;
    }

    @Transactional
    public void close() {
        doors.close();
    }

    /** The door of a secret that somebody shows; empty when it is closed or none of ours. */
    public Optional<OpenDoor> shown(Secret secret) {
        return work.read(Scope.ofSecret(secret.hash()), doors::shown)
                .map(one -> open(one.id(), new OrganisationId(one.organisationId())));
    }

    private OpenDoor open(UUID id, OrganisationId organisation) {
        var scope = Scope.ofOrganisation(organisation);
        return new OpenDoor(
                id, organisation, work.read(scope, () -> organisations.current().name()));
    }
}
