package no.samsvar.decision;

import java.util.Map;
import java.util.Optional;
import no.samsvar.organisation.Organisations;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** What kind of enterprise it is. */
@Component
class OrganisationFacts implements KnownFacts {

    private final Organisations organisations;

    OrganisationFacts(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> about(Optional<Stored<?>> about) {
        return Map.of("organisation.kind", organisations.current().kind().name());
    }
}
