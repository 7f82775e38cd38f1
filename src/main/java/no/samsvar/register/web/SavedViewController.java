package no.samsvar.register.web;

import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.SavedView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lists that people keep under a name. */
@Controller
class SavedViewController {

    private static final int LONGEST_NAME = 100;

    private final RegisterKinds kinds;
    private final Lists lists;
    private final NewId ids;

    SavedViewController(RegisterKinds kinds, Lists lists, NewId ids) {
        this.kinds = kinds;
        this.lists = lists;
        this.ids = ids;
    }

    /** A view for everybody is made by who may write in the register. */
    @PostMapping("/registers/{kind}/views")
    @CheckedInside(RegisterController.BY_REGISTER)
    View keep(
            @PathVariable String kind,
            @RequestParam String name,
            @RequestParam String query,
            @RequestParam(defaultValue = "false") boolean shared) {
        var named = kinds.named(kind);
        Permissions.check(shared ? named.write() : named.read());
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RuleBroken("register.views.name-it", LONGEST_NAME);
        }
        var kept = new ListAddress(named.path(), QueryText.typed(query));
        lists.keep(named, new SavedView(ids.next(), name.strip(), kept.saved(), shared, true));
        return new RedirectView(kept.href());
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
