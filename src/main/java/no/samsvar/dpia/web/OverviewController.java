package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.dpia.Cases;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** All cases, what waits to be screened, and how a case begins and grows. */
@Controller("dpiaOverviewController")
class OverviewController {

    private final OverviewPages pages;
    private final Cases cases;
    private final Register register;
    private final NewId ids;
    private final Templates templates;

    OverviewController(
            OverviewPages pages, Cases cases, Register register, NewId ids, Templates templates) {
        this.pages = pages;
        this.cases = cases;
        this.register = register;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/dpia")
    @Requires(Permission.DPIA_READ)
    View overview() {
        return Page.of(templates.dpiaOverview(pages.overview()));
    }

    @GetMapping("/dpia/waiting")
    @Requires(Permission.DPIA_WRITE)
    View waiting() {
        return Page.of(templates.dpiaWaiting(pages.overview()));
    }

    /** Begins the screening of an activity or a system. */
    @PostMapping("/dpia/waiting/{entry}")
    @Requires(Permission.DPIA_WRITE)
    View begin(@PathVariable EntryId entry) {
        var id = new EntryId(ids.next());
        cases.begin(id, entry);
        return new RedirectView(DPIA.path(id) + "/edit");
    }

    @PostMapping("/dpia/{id}/widen")
    @Requires(Permission.DPIA_WRITE)
    View widen(@PathVariable EntryId id, @RequestParam int version) {
        register.find(DPIA, id);
        cases.widen(id, version);
        return new RedirectView(DPIA.path(id));
    }
}
