package no.samsvar.delegation.web;

import java.util.List;
import no.samsvar.delegation.Roster;
import no.samsvar.delegation.TechnologyRow;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.web.view.ChoiceLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the roster of competence, with the systems that the reader may see. */
@Service
@Transactional(readOnly = true)
class RosterPages {

    private final Roster roster;
    private final ChoiceLists lists;

    RosterPages(Roster roster, ChoiceLists lists) {
        this.roster = roster;
        this.lists = lists;
    }

    List<TechnologyRow> all() {
        var systems =
                Permissions.has(Permission.SYSTEM_READ) ? lists.from("system") : List.<Choice>of();
        return roster.all(systems);
    }
}
