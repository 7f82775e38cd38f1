package no.samsvar.deviation.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import no.samsvar.deviation.place.Place;
import no.samsvar.deviation.place.Places;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.Secret;
import no.samsvar.platform.qr.QrCode;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posters by which anybody reports from a place, for programs. */
@RestController
class PlaceApi {

    private static final String PLACES = "/api/v1/deviations/places";

    private final Places places;
    private final PosterPages pages;
    private final Replies replies;

    PlaceApi(Places places, PosterPages pages, Replies replies) {
        this.places = places;
        this.pages = pages;
        this.replies = replies;
    }

    /** Every place that has or had a poster. */
    record All(List<Place> places) {}

    /**
     * A poster, told once.
     *
     * @param address that its code leads to
     * @param qr the code as SVG
     */
    record Poster(String name, String address, String qr) {

        static Poster of(String name, Secret secret) {
            var address = LocalAddress.whole("/report/" + secret.text());
            return new Poster(name, address, QrCode.svg(address));
        }
    }

    @GetMapping(PLACES)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<All> list() {
        return replies.tell(new All(places.all()));
    }

    @PostMapping(PLACES)
    @Requires(Permission.ORGANISATION_WRITE)
    @Made
    Reply<Poster> make(Sent<PlaceForm> sent) {
        var asked = sent.value();
        return replies.secret(() -> asked.place() == null ? named(asked) : registered(asked));
    }

    private Poster named(PlaceForm asked) {
        var name = requireNonNull(asked.name());
        return Poster.of(name, places.make(name));
    }

    private Poster registered(PlaceForm asked) {
        var place = new EntryId(requireNonNull(asked.place()));
        return Poster.of(pages.called(place), places.make(place));
    }

    @PostMapping(PLACES + "/{id}/renew")
    @Requires(Permission.ORGANISATION_WRITE)
    @Made
    Reply<Poster> renew(@PathVariable UUID id) {
        return replies.secret(() -> Poster.of(places.name(id), places.renew(id)));
    }

    @PostMapping(PLACES + "/{id}/revoke")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Void> revoke(@PathVariable UUID id) {
        return replies.done(() -> places.revoke(id));
    }
}
