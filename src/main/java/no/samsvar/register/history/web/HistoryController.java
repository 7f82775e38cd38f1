package no.samsvar.register.history.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKinds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was done to an entry, and how it stood at a past date. */
@Controller
class HistoryController {

    private final RegisterKinds kinds;
    private final HistoryPages pages;
    private final Templates templates;

    HistoryController(RegisterKinds kinds, HistoryPages pages, Templates templates) {
        this.kinds = kinds;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/registers/{kind}/{id}/history")
    @CheckedInside("the register in the address says which permission")
    View history(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String time) {
        var named = kinds.named(kind);
        Permissions.check(named.read());
        var asked = new PastMoment(date, time);
        var status = asked.unreadable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return Page.of(templates.registerHistory(pages.history(named, id, asked)), status);
    }
}
