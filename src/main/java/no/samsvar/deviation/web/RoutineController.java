package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.deviation.Routine;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The routine for reporting, to be read by everybody. */
@Controller
class RoutineController {

    private final ReportPages pages;
    private final Routine routine;
    private final Templates templates;

    RoutineController(ReportPages pages, Routine routine, Templates templates) {
        this.pages = pages;
        this.routine = routine;
        this.templates = templates;
    }

    @GetMapping("/deviations/routine")
    @Requires(Permission.DEVIATION_REPORT)
    View routine() {
        return Page.of(templates.deviationRoutine(pages.routine()));
    }

    @PostMapping("/deviations/routine")
    @Requires(Permission.DEVIATION_REPORT)
    View read() {
        routine.read();
        return new RedirectView("/deviations/routine");
    }
}
