package no.samsvar.delegation.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.delegation.Colleagues;
import no.samsvar.delegation.DelegationKinds;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Everybody with their roles and tasks, for all to see. */
@Controller
class WhoController {

    private final Colleagues colleagues;
    private final Templates templates;

    WhoController(Colleagues colleagues, Templates templates) {
        this.colleagues = colleagues;
        this.templates = templates;
    }

    @GetMapping(DelegationKinds.WHO)
    @Requires(Permission.DELEGATION_READ)
    View who() {
        boolean write = Permissions.has(Permission.DELEGATION_WRITE);
        return Page.of(templates.delegationWho(colleagues.all(), write));
    }
}
