package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The manager's decision of a case, with what it still lacks. */
@Controller("dpiaDecideController")
class DecideController {

    private static final String PAGE = "/dpia/{id}/decide";

    private final CaseDecisions decisions;
    private final CasePages pages;
    private final Templates templates;

    DecideController(CaseDecisions decisions, CasePages pages, Templates templates) {
        this.decisions = decisions;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_APPROVE)
    View decide(@PathVariable EntryId id) {
        return Page.of(templates.dpiaDecide(pages.decide(id)));
    }

    @PostMapping(PAGE)
    @Requires(Permission.DPIA_APPROVE)
    View decide(
            @PathVariable EntryId id, @RequestParam int version, @RequestParam Decided decision) {
        decisions.decide(id, version, decision);
        return new RedirectView(DPIA.path(id));
    }
}
