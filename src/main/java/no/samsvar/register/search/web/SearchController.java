package no.samsvar.register.search.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where the search field of every page leads; finds only in registers that one may read. */
@Controller
class SearchController {

    private final SearchPages pages;
    private final Templates templates;

    SearchController(SearchPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/search")
    @Requires(Permission.OWN_ACCOUNT)
    View search(@RequestParam(defaultValue = "") String q) {
        return Page.of(templates.registerSearch(pages.search(q)));
    }
}
