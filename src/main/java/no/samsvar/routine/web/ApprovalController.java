package no.samsvar.routine.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.ReviewCallForm;
import no.samsvar.routine.ReviewedForm;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.Routines;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the manager decides about routines: that one holds, still holds, or holds no longer. */
@Controller
class ApprovalController {

    private static final String CALL = "/routines/review";

    private final Routines routines;
    private final RoutinePages pages;
    private final Templates templates;

    ApprovalController(Routines routines, RoutinePages pages, Templates templates) {
        this.routines = routines;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/routines/{id}/approve")
    @Requires(Permission.ROUTINE_APPROVE)
    View approve(@PathVariable EntryId id) {
        return approve(id, Form.blank(ApprovalForm.class), HttpStatus.OK);
    }

    @PostMapping("/routines/{id}/approve")
    @Requires(Permission.ROUTINE_APPROVE)
    View approve(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(ApprovalForm.class, typed(request));
        if (!form.valid()) {
            return approve(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            routines.approve(id, version, form.value());
            return to(id);
        } catch (RuleBroken broken) {
            var told = form.with("changes", broken.code());
            return approve(id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View approve(EntryId id, Form<ApprovalForm> form, HttpStatus status) {
        var view = new ApprovalView(pages.routine(id), form);
        return Page.of(templates.routineApprove(view), status);
    }

    @GetMapping("/routines/{id}/reviewed")
    @Requires(Permission.ROUTINE_APPROVE)
    View reviewed(@PathVariable EntryId id) {
        return reviewed(id, Form.blank(ReviewedForm.class), HttpStatus.OK);
    }

    @PostMapping("/routines/{id}/reviewed")
    @Requires(Permission.ROUTINE_APPROVE)
    View reviewed(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(ReviewedForm.class, typed(request));
        if (!form.valid()) {
            return reviewed(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        routines.reviewed(id, version, form.value());
        return to(id);
    }

    private View reviewed(EntryId id, Form<ReviewedForm> form, HttpStatus status) {
        var view = new ReviewView(pages.routine(id), form);
        return Page.of(templates.routineReviewed(view), status);
    }

    @PostMapping("/routines/{id}/withdraw")
    @Requires(Permission.ROUTINE_APPROVE)
    View withdraw(@PathVariable EntryId id, @RequestParam int version) {
        routines.withdraw(id, version);
        return to(id);
    }

    @GetMapping(CALL)
    @Requires(Permission.ROUTINE_WRITE)
    View call() {
        return call(Form.blank(ReviewCallForm.class), HttpStatus.OK);
    }

    @PostMapping(CALL)
    @Requires(Permission.ROUTINE_WRITE)
    View call(HttpServletRequest request) {
        var form = Form.read(ReviewCallForm.class, typed(request));
        if (!form.valid()) {
            return call(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            routines.callReview(form.value());
            return new RedirectView(RoutineKinds.LIBRARY);
        } catch (RuleBroken broken) {
            return call(form.with("until", broken.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View call(Form<ReviewCallForm> form, HttpStatus status) {
        var view = new ReviewCallView(form, pages.choices(ReviewCallForm.class));
        return Page.of(templates.routineReviewCall(view), status);
    }

    private static View to(EntryId id) {
        return new RedirectView(RoutineKinds.ROUTINE.path(id));
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
