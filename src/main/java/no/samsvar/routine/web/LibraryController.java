package no.samsvar.routine.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.routine.Readings;
import no.samsvar.routine.RoutineKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The library, and reading what lies in it. */
@Controller
class LibraryController {

    private static final String TO_READ = RoutineKinds.LIBRARY + "/to-read";

    private final RoutinePages pages;
    private final Readings readings;
    private final Templates templates;

    LibraryController(RoutinePages pages, Readings readings, Templates templates) {
        this.pages = pages;
        this.readings = readings;
        this.templates = templates;
    }

    @GetMapping(RoutineKinds.LIBRARY)
    @Requires(Permission.ROUTINE_READ)
    View library() {
        return Page.of(templates.routineLibrary(pages.library()));
    }

    @GetMapping(TO_READ)
    @Requires(Permission.ROUTINE_READ)
    View toRead() {
        return Page.of(templates.routineToRead(pages.toRead()));
    }

    @GetMapping("/routines/{id}")
    @Requires(Permission.ROUTINE_READ)
    View routine(@PathVariable EntryId id) {
        return Page.of(templates.routineRoutine(pages.routine(id)));
    }

    @PostMapping("/routines/{id}/read")
    @Requires(Permission.ROUTINE_READ)
    View read(@PathVariable EntryId id, @RequestParam int number) {
        readings.read(id, number);
        return new RedirectView(TO_READ);
    }
}
