package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.ScopeForm;
import no.samsvar.deviation.assessment.Scopes;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The duties to tell other authorities, each asked on its own. */
@Controller
class DutyController {

    private static final Form<DutyToldForm> NOTHING_TOLD = Form.blank(DutyToldForm.class);

    private final CasePages pages;
    private final Tellings tellings;
    private final Scopes scopes;
    private final Templates templates;
    private final Clock clock;

    DutyController(
            CasePages pages, Tellings tellings, Scopes scopes, Templates templates, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
        this.pages = pages;
        this.tellings = tellings;
        this.templates = templates;
    }

    @GetMapping("/deviations/{id}/duties")
    @Requires(Permission.DEVIATION_READ)
    View duties(@PathVariable EntryId id) {
        return page(id, Form.blank(DutyForm.class), NOTHING_TOLD, "", HttpStatus.OK);
    }

    @PostMapping("/deviations/{id}/duties/{duty}")
    @Requires(Permission.DEVIATION_HANDLE)
    View answer(
            @PathVariable EntryId id,
            @PathVariable OtherDuty duty,
            @RequestParam int version,
            HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var form = Form.unchecked(DutyForm.class, again.get());
            return page(id, form, NOTHING_TOLD, duty.name(), HttpStatus.OK);
        }
        var form = Form.read(DutyForm.class, typed);
        if (!form.valid()) {
            return page(id, form, NOTHING_TOLD, duty.name(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tellings.answer(id, version, duty, form.value());
        return to(id);
    }

    @PostMapping("/deviations/{id}/duties/{duty}/told/{step}")
    @Requires(Permission.DEVIATION_HANDLE)
    View told(
            @PathVariable EntryId id,
            @PathVariable OtherDuty duty,
            @PathVariable String step,
            @RequestParam int version,
            HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        if (duty.steps().stream().noneMatch(it -> it.code().equals(step))) {
            throw new NotFound();
        }
        var form = Moments.past(Form.read(DutyToldForm.class, typed), clock.instant());
        if (!form.valid()) {
            var blank = Form.blank(DutyForm.class);
            return page(id, blank, form, step, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tellings.told(id, version, step, form.value().toldAt());
        return to(id);
    }

    private View page(
            EntryId id,
            Form<DutyForm> form,
            Form<DutyToldForm> told,
            String about,
            HttpStatus status) {
        var view = new TellingView<>(pages.view(id), form, about);
        var scope = Form.of(ScopeForm.of(scopes.now()));
        return Page.of(templates.deviationDuties(new DutiesView(view, told, scope)), status);
    }

    private static View to(EntryId id) {
        return new RedirectView("/deviations/" + id + "/duties");
    }
}
