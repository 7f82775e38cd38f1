package no.samsvar.deviation.web;

import static java.util.Objects.requireNonNull;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.deviation.place.Places;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Posters by which anybody reports from a place. A poster is shown once, as it is made. */
@Controller
class PlaceController {

    private static final String LIST = "/deviations/places";

    private final Places places;
    private final PosterPages pages;
    private final Templates templates;

    PlaceController(Places places, PosterPages pages, Templates templates) {
        this.places = places;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(LIST)
    @Requires(Permission.ORGANISATION_WRITE)
    View list(@RequestParam Optional<UUID> place) {
        var form =
                place.map(one -> Form.of(new PlaceForm(one, null)))
                        .orElseGet(() -> Form.blank(PlaceForm.class));
        return list(form, HttpStatus.OK);
    }

    @PostMapping(LIST)
    @Requires(Permission.ORGANISATION_WRITE)
    View make(HttpServletRequest request) {
        var form = Form.read(PlaceForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return list(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = form.value().place();
        try {
            return place == null
                    ? poster(requireNonNull(form.value().name()), request)
                    : poster(new EntryId(place), request);
        } catch (RuleBroken refused) {
            return list(form.with("place", refused.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View poster(String name, HttpServletRequest request) {
        return poster(name, places.make(name), request);
    }

    private View poster(EntryId place, HttpServletRequest request) {
        return poster(pages.called(place), places.make(place), request);
    }

    @PostMapping(LIST + "/{id}/renew")
    @Requires(Permission.ORGANISATION_WRITE)
    View renew(@PathVariable UUID id, HttpServletRequest request) {
        var name = places.name(id);
        return poster(name, places.renew(id), request);
    }

    @PostMapping(LIST + "/{id}/revoke")
    @Requires(Permission.ORGANISATION_WRITE)
    View revoke(@PathVariable UUID id) {
        places.revoke(id);
        return new RedirectView(LIST);
    }

    private View list(Form<PlaceForm> form, HttpStatus status) {
        return Page.of(templates.deviationPlaces(pages.list(form)), status);
    }

    private View poster(String name, Secret secret, HttpServletRequest request) {
        var address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/report/" + secret.text())
                        .toUriString();
        return Page.of(templates.deviationPoster(new PosterView(name, address)));
    }
}
