package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.measure.DropForm;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Measures;
import no.samsvar.measure.PostponeForm;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.organisationscope.Scope;
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

/** What becomes of a measure: begun, done, put off, given up, taken up again. */
@Controller
class MeasureController {

    private final Measures measures;
    private final MeasurePages pages;
    private final Templates templates;
    private final Clock clock;

    MeasureController(Measures measures, MeasurePages pages, Templates templates, Clock clock) {
        this.measures = measures;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /** What is still to be done by whoever asks, the most urgent first. */
    @GetMapping("/measures/mine")
    @Requires(Permission.MEASURE_READ)
    View mine() {
        return new RedirectView(MeasureKinds.OPEN + "&f.owner=" + Scope.currentPerson().value());
    }

    @GetMapping("/measures/{id}/finish")
    @Requires(Permission.MEASURE_DO)
    View finish(@PathVariable EntryId id) {
        return finish(id, Form.of(new FinishForm(LocalDate.now(clock), null)), HttpStatus.OK);
    }

    @PostMapping("/measures/{id}/finish")
    @Requires(Permission.MEASURE_DO)
    View finish(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(FinishForm.class, typed(request));
        if (!form.valid()) {
            return finish(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            measures.finish(id, version, form.value());
            return to(id);
        } catch (RuleBroken broken) {
            return finish(id, form.with("doneOn", broken.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View finish(EntryId id, Form<FinishForm> form, HttpStatus status) {
        return step(new StepView("measure.finish", pages.view(id), form), status);
    }

    @GetMapping("/measures/{id}/postpone")
    @Requires(Permission.MEASURE_DO)
    View postpone(@PathVariable EntryId id) {
        return postpone(id, Form.blank(PostponeForm.class), HttpStatus.OK);
    }

    @PostMapping("/measures/{id}/postpone")
    @Requires(Permission.MEASURE_DO)
    View postpone(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(PostponeForm.class, typed(request));
        if (!form.valid()) {
            return postpone(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            measures.postpone(id, version, form.value());
            return to(id);
        } catch (RuleBroken broken) {
            var told = form.with("deadline", broken.code());
            return postpone(id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View postpone(EntryId id, Form<PostponeForm> form, HttpStatus status) {
        return step(new StepView("measure.postpone", pages.view(id), form), status);
    }

    @GetMapping("/measures/{id}/drop")
    @Requires(Permission.MEASURE_DO)
    View drop(@PathVariable EntryId id) {
        return drop(id, Form.blank(DropForm.class), HttpStatus.OK);
    }

    @PostMapping("/measures/{id}/drop")
    @Requires(Permission.MEASURE_DO)
    View drop(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(DropForm.class, typed(request));
        if (!form.valid()) {
            return drop(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        measures.drop(id, version, form.value());
        return to(id);
    }

    private View drop(EntryId id, Form<DropForm> form, HttpStatus status) {
        return step(new StepView("measure.drop", pages.view(id), form), status);
    }

    @PostMapping("/measures/{id}/start")
    @Requires(Permission.MEASURE_DO)
    View start(@PathVariable EntryId id, @RequestParam int version) {
        measures.start(id, version);
        return to(id);
    }

    @PostMapping("/measures/{id}/reopen")
    @Requires(Permission.MEASURE_WRITE)
    View reopen(@PathVariable EntryId id, @RequestParam int version) {
        measures.reopen(id, version);
        return to(id);
    }

    private View step(StepView view, HttpStatus status) {
        return Page.of(templates.measureStep(view), status);
    }

    private static View to(EntryId id) {
        return new RedirectView(MeasureKinds.MEASURE.path(id));
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
