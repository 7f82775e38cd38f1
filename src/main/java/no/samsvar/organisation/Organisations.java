package no.samsvar.organisation;

import java.time.Clock;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organisation worked in, and how a new one comes to be. */
@Service
public class Organisations {

    private static final int LONGEST_NAME = 200;

    private final OrganisationRepository organisations;
    private final Clock clock;

    Organisations(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Organisation current() {
        return organisations.current();
    }

    @Transactional
    public void change(Organisation organisation) {
        organisations.update(checked(organisation));
    }

    /** Whether this program has ever had an organisation. */
    @Transactional(readOnly = true)
    public boolean any() {
        return organisations.installed();
    }

    /**
     * Adds an organisation, as part of an action in its own scope.
     *
     * @return whether it is the program's first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(OrganisationId id, Organisation organisation) {
        organisations.insert(id, checked(organisation));
        return organisations.install(clock.instant());
    }

    private static Organisation checked(Organisation organisation) {
        var name = organisation.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken("organisation.name-missing");
        }
        return new Organisation(
                name, organisation.kind(), organisation.profile(), organisation.language());
    }
}
