package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Parts;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
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

/** Writing a part of a case; the privacy officer's advice is a page of its own. */
@Controller
class PartController {

    private static final String PART = "/dpia/{id}/parts/{part}";
    private static final String ADVICE = "/dpia/{id}/advice";

    private final Parts parts;
    private final PartPages pages;
    private final Templates templates;

    PartController(Parts parts, PartPages pages, Templates templates) {
        this.parts = parts;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PART)
    @Requires(Permission.DPIA_WRITE)
    View part(@PathVariable EntryId id, @PathVariable String part) {
        return Page.of(templates.dpiaPart(pages.view(id, written(part))));
    }

    @PostMapping(PART)
    @Requires(Permission.DPIA_WRITE)
    View say(
            @PathVariable EntryId id,
            @PathVariable String part,
            @RequestParam int version,
            HttpServletRequest request) {
        return store(id, written(part), version, request);
    }

    @GetMapping(ADVICE)
    @Requires(Permission.DPIA_ADVISE)
    View advice(@PathVariable EntryId id) {
        return Page.of(templates.dpiaPart(pages.view(id, CasePart.ADVICE)));
    }

    @PostMapping(ADVICE)
    @Requires(Permission.DPIA_ADVISE)
    View advise(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        return store(id, CasePart.ADVICE, version, request);
    }

    private View store(EntryId id, CasePart part, int version, HttpServletRequest request) {
        var form = PartPages.sent(part, request);
        if (!form.valid()) {
            return wrong(id, part, version, form);
        }
        try {
            parts.say(id, part, version, PartPages.words(form), form.explained());
        } catch (RuleBroken broken) {
            return wrong(id, part, version, form.with("text", broken.code()));
        }
        return new RedirectView(DpiaKinds.DPIA.path(id) + "#parts");
    }

    private View wrong(EntryId id, CasePart part, int version, Form<?> form) {
        return Page.of(
                templates.dpiaPart(pages.view(id, part, version, form)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One that is not the officer's own. */
    static CasePart written(String address) {
        return CasePart.named(address)
                .filter(it -> it != CasePart.ADVICE)
                .orElseThrow(NotFound::new);
    }
}
