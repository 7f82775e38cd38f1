package no.samsvar.hosting;

import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Landing;
import no.samsvar.identity.Permission;
import org.springframework.stereotype.Component;

/** Leads an operator to the organisations, and whoever is kept out to the reason. */
@Component
class HostedLanding implements Landing {

    private final HostedOrganisations organisations;

    HostedLanding(HostedOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> path(Access access) {
        if (access.may(Permission.OPERATE)) {
            return Optional.of("/operator");
        }
        return organisations.mine().isEmpty() ? Optional.empty() : Optional.of("/closed");
    }
}
