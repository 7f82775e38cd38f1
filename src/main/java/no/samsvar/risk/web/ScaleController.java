package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.ScaleForm;
import no.samsvar.risk.Scales;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The scale that risk is graded by, and what is accepted (RISK-06, RISK-59). */
@Controller
class ScaleController {

    private final Scales scales;
    private final Templates templates;

    ScaleController(Scales scales, Templates templates) {
        this.scales = scales;
        this.templates = templates;
    }

    @GetMapping("/risks/scale")
    @Requires(Permission.RISK_APPROVE)
    View scale() {
        return Page.of(templates.riskScale(Form.of(scales.form())));
    }

    @PostMapping("/risks/scale")
    @Requires(Permission.RISK_APPROVE)
    View change(HttpServletRequest request) {
        var form = Form.read(ScaleForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return Page.of(templates.riskScale(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        scales.change(form.value());
        return new RedirectView(RiskKinds.MATRIX);
    }
}
