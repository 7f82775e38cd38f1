package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.risk.MeetingForm;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.Risks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Grading risks together, one after the other (RISK-09). */
@Controller
class AgreeController {

    private final Risks risks;
    private final AgreePages pages;
    private final Templates templates;

    AgreeController(Risks risks, AgreePages pages, Templates templates) {
        this.risks = risks;
        this.pages = pages;
        this.templates = templates;
    }

    /** Goes on where those who meet have come to. */
    @GetMapping("/risk-assessments/{id}/meeting")
    @Requires(Permission.RISK_WRITE)
    View meeting(@PathVariable EntryId id) {
        var next =
                pages.first(id)
                        .map(AgreeView::path)
                        .orElse("/risk-assessments/" + id + "/scenarios");
        return new RedirectView(next);
    }

    @GetMapping("/risks/{id}/agree")
    @Requires(Permission.RISK_WRITE)
    View agree(@PathVariable EntryId id) {
        return Page.of(templates.riskAgree(pages.view(id)));
    }

    @PostMapping("/risks/{id}/agree")
    @Requires(Permission.RISK_WRITE)
    View agree(
            @PathVariable EntryId id,
            @RequestParam int version,
            @RequestParam("planned") EntryId measure,
            HttpServletRequest request) {
        var form = Form.read(MeetingForm.class, Typed.ofParameters(request.getParameterMap()));
        var view = pages.view(id, measure, form);
        if (!form.valid()) {
            return Page.of(templates.riskAgree(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        risks.agree(id, version, measure, form.value(), form.explained());
        return new RedirectView(
                view.place().next().map(AgreeView::path).orElseGet(() -> end(view)));
    }

    private static String end(AgreeView view) {
        var assessment = view.stored().fields().assessment();
        return assessment == null
                ? view.back()
                : RiskKinds.ASSESSMENT.path(new EntryId(assessment));
    }
}
