package no.samsvar.authorisation.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Links;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who has access: the list, taking away, and a new link. */
@Controller
class AccessController {

    static final String PAGE = "/access";

    private final Authorisations authorisations;
    private final Templates templates;

    AccessController(Authorisations authorisations, Templates templates) {
        this.authorisations = authorisations;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.AUTHORISATION_READ)
    View list() {
        var view =
                new AccessListView(
                        authorisations.all(),
                        authorisations.lapsing(),
                        Permissions.has(Permission.AUTHORISATION_WRITE));
        return Page.of(templates.authorisationList(view));
    }

    @GetMapping(PAGE + "/{id}/end")
    @Requires(Permission.AUTHORISATION_WRITE)
    View confirmEnd(@PathVariable UUID id) {
        return Page.of(templates.authorisationEnd(authorisations.find(new AuthorisationId(id))));
    }

    @PostMapping(PAGE + "/{id}/end")
    @Requires(Permission.AUTHORISATION_WRITE)
    View end(@PathVariable UUID id) {
        authorisations.end(new AuthorisationId(id));
        return new RedirectView(PAGE);
    }

    @PostMapping(PAGE + "/{id}/link")
    @Requires(Permission.AUTHORISATION_WRITE)
    View newLink(@PathVariable UUID id) {
        var known = authorisations.find(new AuthorisationId(id));
        var link = authorisations.newLink(known.id());
        return Page.of(
                templates.authorisationLink(known.name(), LocalAddress.whole(Links.path(link))));
    }
}
