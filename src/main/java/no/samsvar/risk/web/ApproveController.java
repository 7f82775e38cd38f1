package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Approvals;
import no.samsvar.risk.RiskKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The manager's approval of an assessment, with what it still lacks. */
@Controller
class ApproveController {

    private static final String PAGE = "/risk-assessments/{id}/approve";

    private final Approvals approvals;
    private final RiskPages pages;
    private final Templates templates;

    ApproveController(Approvals approvals, RiskPages pages, Templates templates) {
        this.approvals = approvals;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.RISK_APPROVE)
    View approve(@PathVariable EntryId id) {
        return Page.of(templates.riskApprove(pages.assessment(id)));
    }

    @PostMapping(PAGE)
    @Requires(Permission.RISK_APPROVE)
    View approve(@PathVariable EntryId id, @RequestParam int version) {
        approvals.approve(id, version);
        return new RedirectView(RiskKinds.ASSESSMENT.path(id));
    }
}
