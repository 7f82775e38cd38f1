package no.samsvar.register.link.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.web.EntryDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Linking an entry to another, found by number or words. */
@Controller
@RequestMapping("/registers/{kind}/{id}/links")
class LinkController {

    private final Links links;
    private final LinkPages pages;
    private final EntryDoor door;
    private final Templates templates;

    LinkController(Links links, LinkPages pages, EntryDoor door, Templates templates) {
        this.links = links;
        this.pages = pages;
        this.door = door;
        this.templates = templates;
    }

    @GetMapping("/new")
    @CheckedInside(EntryDoor.BY_REGISTER)
    View find(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam(defaultValue = "") String q) {
        return Page.of(templates.registerNewLink(pages.found(door.writable(kind), id, q)));
    }

    @PostMapping
    @CheckedInside(EntryDoor.BY_REGISTER)
    View link(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam Relation relation,
            @RequestParam(required = false) @Nullable EntryId to) {
        var named = door.writable(kind);
        door.entry(named, id);
        if (to == null) {
            throw new RuleBroken("register.link-to-nothing");
        }
        links.link(id, relation, to);
        return new RedirectView(named.path(id) + "#links");
    }

    @PostMapping("/{link}/remove")
    @CheckedInside(EntryDoor.BY_REGISTER)
    View unlink(@PathVariable String kind, @PathVariable EntryId id, @PathVariable UUID link) {
        var named = door.writable(kind);
        door.entry(named, id);
        links.unlink(id, link);
        return new RedirectView(named.path(id) + "#links");
    }
}
