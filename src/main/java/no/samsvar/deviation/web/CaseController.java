package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.deviation.assessment.AdviceForm;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.DecisionForm;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
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

/**
 * The summary of a deviation's assessment: what was answered, what it leads to, what is decided.
 */
@Controller
class CaseController {

    private final CasePages pages;
    private final Assessments assessments;
    private final Standing standing;
    private final Templates templates;

    CaseController(
            CasePages pages, Assessments assessments, Standing standing, Templates templates) {
        this.pages = pages;
        this.assessments = assessments;
        this.standing = standing;
        this.templates = templates;
    }

    @GetMapping("/deviations/{id}/summary")
    @Requires(Permission.DEVIATION_READ)
    View summary(@PathVariable EntryId id) {
        return page(id, SummaryForms.BLANK, HttpStatus.OK);
    }

    @PostMapping("/deviations/{id}/decision")
    @Requires(Permission.DEVIATION_DECIDE)
    View decide(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var typed = typed(request);
        var again = RowEdits.asked(typed);
        var form =
                again.isPresent()
                        ? Form.unchecked(DecisionForm.class, again.get())
                        : Form.read(DecisionForm.class, typed);
        if (!form.valid()) {
            return page(id, SummaryForms.BLANK.with(form), status(again.isPresent()));
        }
        assessments.decide(id, version, form.value());
        return to(id);
    }

    @PostMapping("/deviations/{id}/advice")
    @Requires(Permission.COMMENT)
    View advise(@PathVariable EntryId id, HttpServletRequest request) {
        Permissions.check(Permission.DEVIATION_READ);
        var typed = typed(request);
        var again = RowEdits.asked(typed);
        var form =
                again.isPresent()
                        ? Form.unchecked(AdviceForm.class, again.get())
                        : Form.read(AdviceForm.class, typed);
        if (!form.valid()) {
            return page(id, SummaryForms.BLANK.withAdvice(form), status(again.isPresent()));
        }
        assessments.advise(id, form.value());
        return to(id);
    }

    @PostMapping("/deviations/{id}/repeats")
    @Requires(Permission.DEVIATION_HANDLE)
    View repeats(@PathVariable EntryId id, HttpServletRequest request) {
        var form = Form.read(RepeatForm.class, typed(request));
        if (!form.valid()) {
            return page(id, SummaryForms.BLANK.withRepeat(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        standing.repeats(id, form.value());
        return to(id);
    }

    @PostMapping("/deviations/{id}/close")
    @Requires(Permission.DEVIATION_DECIDE)
    View close(@PathVariable EntryId id, @RequestParam int version) {
        assessments.close(id, version);
        return to(id);
    }

    @PostMapping("/deviations/{id}/reopen")
    @Requires(Permission.DEVIATION_DECIDE)
    View reopen(@PathVariable EntryId id, @RequestParam int version) {
        assessments.reopen(id, version);
        return to(id);
    }

    private View page(EntryId id, SummaryForms forms, HttpStatus status) {
        return Page.of(templates.deviationSummary(pages.summary(id, forms)), status);
    }

    private static HttpStatus status(boolean asked) {
        return asked ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static View to(EntryId id) {
        return new RedirectView("/deviations/" + id + "/summary");
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
