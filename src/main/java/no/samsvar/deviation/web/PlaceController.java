package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.deviation.place.Places;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Posters by which anybody reports from a place. A poster is shown once, as it is made. */
@Controller
class PlaceController {

    private static final String LIST = "/deviations/places";

    private final Places places;
    private final Templates templates;

    PlaceController(Places places, Templates templates) {
        this.places = places;
        this.templates = templates;
    }

    @GetMapping(LIST)
    @Requires(Permission.ORGANISATION_WRITE)
    View list() {
        return list(Form.blank(PlaceForm.class), HttpStatus.OK);
    }

    @PostMapping(LIST)
    @Requires(Permission.ORGANISATION_WRITE)
    View make(HttpServletRequest request) {
        var form = Form.read(PlaceForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return list(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = form.value().name();
        return poster(name, places.make(name), request);
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
        return Page.of(templates.deviationPlaces(places.all(), form), status);
    }

    private View poster(String name, Secret secret, HttpServletRequest request) {
        var address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/report/" + secret.text())
                        .toUriString();
        return Page.of(templates.deviationPoster(new PosterView(name, address)));
    }
}
