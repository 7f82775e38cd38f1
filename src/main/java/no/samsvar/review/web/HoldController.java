package no.samsvar.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.review.HeldForm;
import no.samsvar.review.ReviewKinds;
import no.samsvar.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** That a review was held, and that its minutes are approved. */
@Controller
class HoldController {

    private static final String HOLD = "/reviews/{id}/hold";
    private static final String APPROVE = "/reviews/{id}/approve";

    private final Reviews reviews;
    private final ReviewPages pages;
    private final Templates templates;

    HoldController(Reviews reviews, ReviewPages pages, Templates templates) {
        this.reviews = reviews;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(HOLD)
    @Requires(Permission.REVIEW_WRITE)
    View hold(@PathVariable EntryId id) {
        if (reviews.approved(id)) {
            return new RedirectView(ReviewKinds.minutes(id));
        }
        return Page.of(templates.reviewHold(pages.hold(id)));
    }

    @PostMapping(HOLD)
    @Requires(Permission.REVIEW_WRITE)
    View hold(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(HeldForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return Page.of(
                    templates.reviewHold(pages.hold(id, form)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reviews.hold(id, version, form.value());
        return new RedirectView(ReviewKinds.REVIEW.path(id));
    }

    @GetMapping(APPROVE)
    @Requires(Permission.REVIEW_APPROVE)
    View approve(@PathVariable EntryId id) {
        return Page.of(templates.reviewApprove(pages.agenda(id), Scope.currentPerson().value()));
    }

    @PostMapping(APPROVE)
    @Requires(Permission.REVIEW_APPROVE)
    View approve(@PathVariable EntryId id, @RequestParam int version) {
        reviews.approve(id, version);
        return new RedirectView(ReviewKinds.minutes(id));
    }
}
