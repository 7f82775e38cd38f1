package no.samsvar.review.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.review.Agenda;
import no.samsvar.review.OwnPointForm;
import no.samsvar.review.PointForm;
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

/** Going through the agenda, point by point; each is kept when one goes on. */
@Controller
class SayController {

    private static final String POINT = "/reviews/{id}/points/{position}";
    private static final String OWN = "/reviews/{id}/points/new";

    private final Agenda agenda;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final Templates templates;
    private final NewId ids;

    SayController(
            Agenda agenda, Reviews reviews, ReviewPages pages, Templates templates, NewId ids) {
        this.agenda = agenda;
        this.reviews = reviews;
        this.pages = pages;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(POINT)
    @Requires(Permission.REVIEW_WRITE)
    View point(@PathVariable EntryId id, @PathVariable int position) {
        if (reviews.approved(id)) {
            return new RedirectView(ReviewKinds.minutes(id));
        }
        return Page.of(templates.reviewSay(pages.say(id, position)));
    }

    @PostMapping(POINT)
    @Requires(Permission.REVIEW_WRITE)
    View say(
            @PathVariable EntryId id,
            @PathVariable int position,
            @RequestParam int version,
            @RequestParam("planned") EntryId measure,
            HttpServletRequest request) {
        var form = Form.read(PointForm.class, Typed.ofParameters(request.getParameterMap()));
        var view = pages.say(id, position, measure, form);
        if (!form.valid()) {
            return Page.of(templates.reviewSay(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        agenda.say(id, position, version, measure, form.value(), form.explained());
        return new RedirectView(view.next().map(view::path).orElseGet(view::back));
    }

    @GetMapping(OWN)
    @Requires(Permission.REVIEW_WRITE)
    View another(@PathVariable EntryId id) {
        return own(id, ids.next(), Form.blank(OwnPointForm.class), HttpStatus.OK);
    }

    @PostMapping(OWN)
    @Requires(Permission.REVIEW_WRITE)
    View add(@PathVariable EntryId id, @RequestParam UUID point, HttpServletRequest request) {
        var form = Form.read(OwnPointForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return own(id, point, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        agenda.add(id, point, form.value());
        return new RedirectView(ReviewKinds.REVIEW.path(id));
    }

    private View own(EntryId id, UUID point, Form<OwnPointForm> form, HttpStatus status) {
        var back = ReviewKinds.REVIEW.path(reviews.find(id).entry().id());
        var action = ReviewKinds.ALL + "/" + id + "/points/new";
        return Page.of(templates.reviewOwnPoint(action, back, point, form), status);
    }
}
