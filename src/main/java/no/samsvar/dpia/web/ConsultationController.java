package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.consultation.Consultation;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.decision.CaseRule;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Prior consultation of the authority, with its dates. */
@Controller
class ConsultationController {

    private static final String PAGE = "/dpia/{id}/consultation";

    private final Consultations consultations;
    private final CaseDecisions decisions;
    private final Templates templates;

    ConsultationController(
            Consultations consultations, CaseDecisions decisions, Templates templates) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View consultation(@PathVariable EntryId id) {
        var known = consultations.of(id);
        var form =
                known.map(Consultation::known)
                        .map(Form::of)
                        .orElseGet(() -> Form.blank(ConsultationForm.class));
        return page(id, known.map(Consultation::version).orElse(0), form, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View store(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = SentForm.read(ConsultationForm.class, request);
        if (!form.valid()) {
            return page(id, version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            consultations.store(id, version, form.value(), form.explained());
        } catch (RuleBroken broken) {
            var told = form.with("sentOn", broken.code());
            return page(id, version, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView(DpiaKinds.DPIA.path(id));
    }

    private View page(EntryId id, int version, Form<ConsultationForm> form, HttpStatus status) {
        var facts = decisions.facts(id);
        var view = new DpiaConsultationView(facts.stored(), CaseRule.high(facts), version, form);
        return Page.of(templates.dpiaConsultation(view), status);
    }
}
