package no.samsvar.register.restriction.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.web.EntryDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Hiding an entry from all but some, and opening it again. Who is no reader of a restricted entry
 * does not find it here either.
 */
@Controller
@RequestMapping("/registers/{kind}/{id}/restriction")
class RestrictionController {

    private final Register register;
    private final RestrictionPages pages;
    private final EntryDoor door;
    private final Templates templates;

    RestrictionController(
            Register register, RestrictionPages pages, EntryDoor door, Templates templates) {
        this.register = register;
        this.pages = pages;
        this.door = door;
        this.templates = templates;
    }

    @GetMapping
    @CheckedInside(EntryDoor.BY_REGISTER)
    View choose(@PathVariable String kind, @PathVariable EntryId id) {
        return Page.of(templates.registerRestriction(pages.now(door.writable(kind), id)));
    }

    @PostMapping
    @CheckedInside(EntryDoor.BY_REGISTER)
    View restrict(@PathVariable String kind, @PathVariable EntryId id, HttpServletRequest request) {
        var named = door.writable(kind);
        var typed = Typed.ofParameters(request.getParameterMap());
        var form = Form.read(RestrictionFields.class, typed);
        var view = pages.with(named, id, form);
        if (!form.valid()) {
            return Page.of(templates.registerRestriction(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        register.restrict(id, form.value().restriction());
        return new RedirectView(named.path(id));
    }

    @PostMapping("/lift")
    @CheckedInside(EntryDoor.BY_REGISTER)
    View lift(@PathVariable String kind, @PathVariable EntryId id) {
        var named = door.writable(kind);
        door.entry(named, id);
        register.lift(id);
        return new RedirectView(named.path(id));
    }
}
