package no.samsvar.setup.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A newer edition of the starting content, line by line. */
@Controller
class EditionController {

    static final String PAGE = StartController.START + "/editions";

    private final EditionPages pages;
    private final Templates templates;

    EditionController(EditionPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.ORGANISATION_WRITE)
    View editions() {
        return page(null, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.ORGANISATION_WRITE)
    View takeOver(@RequestParam String line) {
        try {
            pages.takeOver(line);
            return new RedirectView(PAGE);
        } catch (RuleBroken broken) {
            return page(broken.code(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(@Nullable String problem, HttpStatus status) {
        return Page.of(templates.setupEditions(pages.page(problem)), status);
    }
}
