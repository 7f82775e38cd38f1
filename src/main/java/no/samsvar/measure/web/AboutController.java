package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
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

/** A new measure for an entry of whatever register; what leads here may propose it in words. */
@Controller
class AboutController {

    private final Measures measures;
    private final MeasurePages pages;
    private final NewId ids;
    private final Clock clock;
    private final Templates templates;

    AboutController(
            Measures measures, MeasurePages pages, NewId ids, Clock clock, Templates templates) {
        this.measures = measures;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/measures/about/{id}")
    @Requires(Permission.MEASURE_WRITE)
    View blank(
            @PathVariable("id") EntryId about,
            @RequestParam(defaultValue = "") String title,
            @RequestParam Optional<Integer> days) {
        var typed = Typed.NOTHING.with("title", title);
        var deadline = days.map(LocalDate.now(clock)::plusDays);
        var form =
                Form.unchecked(
                        AboutForm.class,
                        deadline.map(it -> typed.with("deadline", it.toString())).orElse(typed));
        return page(new EntryId(ids.next()), about, form, HttpStatus.OK);
    }

    @PostMapping("/measures/about/{id}")
    @Requires(Permission.MEASURE_WRITE)
    View plan(
            @PathVariable("id") EntryId about,
            @RequestParam EntryId measure,
            HttpServletRequest request) {
        var form = Form.read(AboutForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(measure, about, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var target = pages.known(about);
        measures.plan(measure, about, form.value());
        return new RedirectView(target.href());
    }

    private View page(EntryId measure, EntryId about, Form<AboutForm> form, HttpStatus status) {
        var view =
                new AboutView(
                        measure, about, pages.known(about), form, pages.choices(AboutForm.class));
        return Page.of(templates.measureAbout(view), status);
    }
}
