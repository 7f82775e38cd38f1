package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
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

    private final CasePages pages;
    private final Tellings tellings;
    private final Templates templates;

    DutyController(CasePages pages, Tellings tellings, Templates templates) {
        this.pages = pages;
        this.tellings = tellings;
        this.templates = templates;
    }

    @GetMapping("/deviations/{id}/duties")
    @Requires(Permission.DEVIATION_READ)
    View duties(@PathVariable EntryId id) {
        return page(id, Form.blank(DutyForm.class), "", HttpStatus.OK);
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
            return page(id, form, duty.name(), HttpStatus.OK);
        }
        var form = Form.read(DutyForm.class, typed);
        if (!form.valid()) {
            return page(id, form, duty.name(), HttpStatus.UNPROCESSABLE_CONTENT);
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
        var form = Form.read(DutyToldForm.class, typed);
        if (form.valid() && duty.steps().stream().anyMatch(it -> it.code().equals(step))) {
            tellings.told(id, version, step, form.value().toldAt());
            return to(id);
        }
        return page(id, Form.blank(DutyForm.class), step, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View page(EntryId id, Form<DutyForm> form, String about, HttpStatus status) {
        var view = new TellingView<>(pages.view(id), form, about);
        return Page.of(templates.deviationDuties(view), status);
    }

    private static View to(EntryId id) {
        return new RedirectView("/deviations/" + id + "/duties");
    }
}
