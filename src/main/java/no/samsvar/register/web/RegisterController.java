package no.samsvar.register.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lists and entries of any register. */
@Controller
class RegisterController {

    static final String BY_REGISTER = "the register in the address says which permission";

    private final RegisterKinds kinds;
    private final Register register;
    private final RegisterPages pages;
    private final Templates templates;

    RegisterController(
            RegisterKinds kinds, Register register, RegisterPages pages, Templates templates) {
        this.kinds = kinds;
        this.register = register;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/registers/{kind}")
    @CheckedInside(BY_REGISTER)
    View list(@PathVariable String kind, HttpServletRequest request) {
        var named = kinds.named(kind);
        Permissions.check(named.read());
        var typed = Typed.ofParameters(request.getParameterMap());
        var view = pages.list(named, new ListAddress(named.path(), typed));
        return Page.of(templates.registerList(view));
    }

    @GetMapping("/registers/{kind}/{id}")
    @CheckedInside(BY_REGISTER)
    View entry(@PathVariable String kind, @PathVariable EntryId id) {
        var named = kinds.named(kind);
        Permissions.check(named.read());
        return Page.of(templates.registerEntry(pages.entry(named, id)));
    }

    /** The address that never changes, whatever becomes of the register's own. */
    @GetMapping("/entries/{id}")
    @CheckedInside(BY_REGISTER)
    View permalink(@PathVariable EntryId id) {
        var named = kinds.named(register.entry(id).kind());
        Permissions.check(named.read());
        return new RedirectView(named.path(id));
    }

    @PostMapping("/registers/{kind}/{id}/state")
    @CheckedInside(BY_REGISTER)
    View move(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam int version,
            @RequestParam String state) {
        var named = kinds.named(kind);
        Permissions.check(named.write());
        if (named.handmade()) {
            throw new NotFound();
        }
        var entry = register.find(named, id).entry();
        register.move(named, id, version, state, entry.dueAt());
        return new RedirectView(named.path(id));
    }
}
