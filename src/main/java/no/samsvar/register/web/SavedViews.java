package no.samsvar.register.web;

import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.SavedView;
import org.springframework.stereotype.Component;

/** Keeps a list under a name, as its page or a program asks. */
@Component
class SavedViews {

    private static final int LONGEST_NAME = 100;

    private final Lists lists;
    private final NewId ids;

    SavedViews(Lists lists, NewId ids) {
        this.lists = lists;
        this.ids = ids;
    }

    /** A view for everybody is made by who may write in the register. */
    ListAddress keep(RegisterKind<?> kind, String name, String query, boolean shared) {
        Permissions.check(shared ? kind.write() : kind.read());
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RuleBroken("register.views.name-it", LONGEST_NAME);
        }
        var kept = new ListAddress(kind.path(), QueryText.typed(query));
        lists.keep(kind, new SavedView(ids.next(), name.strip(), kept.saved(), shared, true));
        return kept;
    }
}
