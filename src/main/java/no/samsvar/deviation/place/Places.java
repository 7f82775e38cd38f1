package no.samsvar.deviation.place;

import static no.samsvar.place.PlaceKinds.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.organisation.Organisations;
import no.samsvar.place.PlaceFields;
import no.samsvar.place.PlaceType;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places with a poster. A secret is said once, to be printed; we keep its hash. */
@Service
public class Places {

    private final PlaceRepository places;
    private final Register register;
    private final Organisations organisations;
    private final ScopedWork work;
    private final NewId ids;

    Places(
            PlaceRepository places,
            Register register,
            Organisations organisations,
            ScopedWork work,
            NewId ids) {
        this.places = places;
        this.register = register;
        this.organisations = organisations;
        this.work = work;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<Place> all() {
        return places.all();
    }

    /**
     * The secret of a new poster for the place of this name, which is registered where it is not.
     */
    @Transactional
    public Secret make(String name) {
        var known =
                register.all(PLACE).stream()
                        .map(Stored::entry)
                        .filter(entry -> entry.title().equalsIgnoreCase(name.strip()))
                        .findFirst();
        return make(known.map(Entry::id).orElseGet(() -> registered(name.strip())));
    }

    private EntryId registered(String name) {
        var fields = new PlaceFields(name, PlaceType.OTHER, null, null, null, null, null);
        return register.create(PLACE, new EntryId(ids.next()), fields, EntryFields.NONE);
    }

    /** The secret of a new poster for a registered place that is in use. */
    @Transactional
    public Secret make(EntryId place) {
        var entry = register.find(PLACE, place).entry();
        if (!entry.status().equals(PLACE.states().getFirst())) {
            throw new RuleBroken("deviation.place-ended");
        }
        var secret = Secret.random();
        places.insert(ids.next(), secret.hash(), entry);
        return secret;
    }

    /** A new poster for the same place; the old one stops working. */
    @Transactional
    public Secret renew(UUID id) {
        var place = places.find(id).orElseThrow(NotFound::new);
        places.revoke(id);
        return place.entryId() == null ? make(place.name()) : make(new EntryId(place.entryId()));
    }

    @Transactional
    public void revoke(UUID id) {
        if (!places.revoke(id)) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public String name(UUID id) {
        return places.find(id).map(Place::name).orElseThrow(NotFound::new);
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
