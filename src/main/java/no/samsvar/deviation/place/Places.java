package no.samsvar.deviation.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places with a poster. A secret is said once, to be printed; we keep its hash. */
@Service
public class Places {

    private final PlaceRepository places;
    private final Organisations organisations;
    private final ScopedWork work;
    private final NewId ids;

    Places(PlaceRepository places, Organisations organisations, ScopedWork work, NewId ids) {
        this.places = places;
        this.organisations = organisations;
        this.work = work;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<Place> all() {
        return places.all();
    }

    /** The secret of a new poster for a place. */
    @Transactional
    public Secret make(String name) {
        var secret = Secret.random();
        places.insert(ids.next(), secret.hash(), name);
        return secret;
    }

    /** A new poster for the same place; the old one stops working. */
    @Transactional
    public Secret renew(UUID id) {
        var place = places.find(id).orElseThrow(NotFound::new);
        places.revoke(id);
        return make(place.name());
    }

    @Transactional
    public void revoke(UUID id) {
        if (!places.revoke(id)) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public String name(UUID id) {
        return places.name(id).orElseThrow(NotFound::new);
    }

    /** The place of a secret that somebody shows; empty when it is revoked or none of ours. */
    public Optional<OpenPlace> open(Secret secret) {
        return work.read(Scope.ofSecret(secret.hash()), places::shown)
                .map(
                        place ->
                                new OpenPlace(
                                        place.id(),
                                        place.organisationId(),
                                        place.name(),
                                        organisation(place.organisationId())));
    }

    private String organisation(UUID id) {
        var scope = Scope.ofOrganisation(new OrganisationId(id));
        return work.read(scope, () -> organisations.current().name());
    }
}
