package no.samsvar.setup.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import no.samsvar.setup.adoption.Approving;
import no.samsvar.setup.guide.Answered;
import no.samsvar.setup.guide.Answering;
import no.samsvar.setup.guide.GuidePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The guide of the first start, page by page. */
@Controller
class StartController {

    static final String START = "/start";

    private static final String ROUTINE = START + "/routines/{routine}";

    private final StartPages pages;
    private final Answering answering;
    private final Confirming confirming;
    private final Approving approving;
    private final Languages languages;
    private final Templates templates;

    StartController(
            StartPages pages,
            Answering answering,
            Confirming confirming,
            Approving approving,
            Languages languages,
            Templates templates) {
        this.pages = pages;
        this.answering = answering;
        this.confirming = confirming;
        this.approving = approving;
        this.languages = languages;
        this.templates = templates;
    }

    /** Where one was. */
    @GetMapping(START)
    @Requires(Permission.ORGANISATION_WRITE)
    View start() {
        return new RedirectView(pages.reached().path());
    }

    @GetMapping(START + "/{page}")
    @Requires(Permission.ORGANISATION_WRITE)
    View page(@PathVariable String page) {
        var named = pages.named(page);
        if (named == GuidePage.DONE) {
            return Page.of(templates.setupDone(pages.done(null)));
        }
        return named.form()
                .map(type -> Page.of(templates.setupQuestions(pages.questions(named, type))))
                .orElseGet(() -> Page.of(templates.setupCards(pages.cards(named))));
    }

    @PostMapping(START + "/{page}")
    @Requires(Permission.ORGANISATION_WRITE)
    View page(
            @PathVariable String page,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request) {
        var named = pages.named(page);
        var typed = Typed.ofParameters(request.getParameterMap());
        if (named == GuidePage.DONE) {
            throw new NotFound();
        }
        return named.form()
                .map(type -> answer(named, type, typed, version))
                .orElseGet(() -> confirm(named, typed, version));
    }

    private <F extends Record> View answer(
            GuidePage page, Class<F> type, Typed typed, int version) {
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            return questions(page, Form.unchecked(type, again.get()), version, HttpStatus.OK);
        }
        var form = Form.read(type, typed);
        if (!form.valid()) {
            return questions(page, form, version, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var kept = Kept.of(type, typed);
            var answered = answering.answer(page, kept, form.value(), version, languages.current());
            return on(answered, templates);
        } catch (RuleBroken broken) {
            var field = form.declaration().fields().getLast().name();
            return questions(
                    page,
                    form.with(field, broken.code()),
                    version,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Links are shown once, before one goes on. */
    private static View on(Answered answered, Templates templates) {
        return answered.invited().isEmpty()
                ? to(answered.next())
                : Page.of(templates.setupInvited(InvitedView.of(answered)));
    }

    private View questions(GuidePage page, Form<?> form, int version, HttpStatus status) {
        return Page.of(templates.setupQuestions(pages.questions(page, form, version)), status);
    }

    private View confirm(GuidePage page, Typed typed, int version) {
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            return cards(page, Form.unchecked(SectionForm.class, again.get()), HttpStatus.OK);
        }
        var form = Form.read(SectionForm.class, typed);
        if (!form.valid()) {
            return cards(page, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return to(confirming.confirm(page, form.value(), version));
        } catch (RuleBroken broken) {
            return cards(page, form.with("lines", broken.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View cards(GuidePage page, Form<SectionForm> form, HttpStatus status) {
        return Page.of(templates.setupCards(pages.cards(page, form)), status);
    }

    /** A ready text to read before it is taken in. */
    @GetMapping(ROUTINE)
    @Requires(Permission.ORGANISATION_WRITE)
    View routine(@PathVariable String routine) {
        return Page.of(templates.setupRoutine(pages.routine(routine)));
    }

    /** What was read is approved. */
    @PostMapping(START + "/approval")
    @Requires(Permission.ROUTINE_APPROVE)
    View approve(@RequestParam(defaultValue = "") List<EntryId> routine) {
        try {
            approving.approve(routine.stream().collect(Collectors.toSet()));
            return to(GuidePage.DONE);
        } catch (RuleBroken broken) {
            return Page.of(
                    templates.setupDone(pages.done(broken.code())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static View to(GuidePage page) {
        return new RedirectView(page.path());
    }
}
