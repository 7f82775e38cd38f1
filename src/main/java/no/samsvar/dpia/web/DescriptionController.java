package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.drawing.FlowPicture;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a case is drawn from, as a page and as a picture. */
@Controller
class DescriptionController {

    private static final String PAGE = "/dpia/{id}/description";

    private final Drawings drawings;
    private final DescriptionPages pages;
    private final Templates templates;

    DescriptionController(Drawings drawings, DescriptionPages pages, Templates templates) {
        this.drawings = drawings;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_READ)
    View description(@PathVariable EntryId id) {
        return Page.of(templates.dpiaDescription(pages.view(id)));
    }

    /** Draws it as the record is now. */
    @PostMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View draw(@PathVariable EntryId id) {
        drawings.draw(id);
        return new RedirectView("/dpia/" + id + "/description");
    }

    @GetMapping(
            path = {"/dpia/{id}/flow.svg", "/api/v1/dpia/{id}/flow.svg"},
            produces = "image/svg+xml")
    @Requires(Permission.DPIA_READ)
    ResponseEntity<String> picture(@PathVariable EntryId id) {
        var view = pages.view(id);
        return ResponseEntity.ok(FlowPicture.of(view.flow(), view.words()));
    }
}
