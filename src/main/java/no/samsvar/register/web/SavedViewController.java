package no.samsvar.register.web;

import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lists that people keep under a name. */
@Controller
class SavedViewController {

    private final RegisterKinds kinds;
    private final Lists lists;
    private final SavedViews views;

    SavedViewController(RegisterKinds kinds, Lists lists, SavedViews views) {
        this.kinds = kinds;
        this.lists = lists;
        this.views = views;
    }

    @PostMapping("/registers/{kind}/views")
    @CheckedInside(RegisterController.BY_REGISTER)
    View keep(
            @PathVariable String kind,
            @RequestParam String name,
            @RequestParam String query,
            @RequestParam(defaultValue = "false") boolean shared) {
        var named = kinds.named(kind);
        return new RedirectView(views.keep(named, name, query, shared).href());
    }

    @PostMapping("/registers/{kind}/views/{id}/delete")
    @CheckedInside(RegisterController.BY_REGISTER)
    View forget(@PathVariable String kind, @PathVariable UUID id) {
        var named = kinds.named(kind);
        Permissions.check(named.read());
        lists.forget(id);
        return new RedirectView(named.path());
    }
}
