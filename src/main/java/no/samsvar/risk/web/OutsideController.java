package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.risk.outside.Gap;
import no.samsvar.risk.outside.Outside;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What stands outside what is managed, and where each gap is mended. */
@Controller
class OutsideController {

    static final String PAGE = "/status/outside";

    private final Outside outside;
    private final Templates templates;

    OutsideController(Outside outside, Templates templates) {
        this.outside = outside;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.OVERVIEW_READ)
    View page(@RequestParam Optional<Gap> gap, @RequestParam(defaultValue = "0") int page) {
        return Page.of(
                templates.riskOutside(new OutsideView(outside.all(), gap, Math.max(0, page))));
    }
}
