package no.samsvar.decision.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.decision.RulingKinds;
import no.samsvar.decision.Rulings;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The decisions that can be made, and beginning one. */
@Controller
class DecisionController {

    private static final String ONE = RulingKinds.ALL + "/{name}";

    private final Rulings rulings;
    private final DecisionPages pages;
    private final Languages languages;
    private final Templates templates;

    DecisionController(
            Rulings rulings, DecisionPages pages, Languages languages, Templates templates) {
        this.rulings = rulings;
        this.pages = pages;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(RulingKinds.ALL)
    @Requires(Permission.RULING_READ)
    View all() {
        return Page.of(templates.decisionAll(pages.all()));
    }

    @GetMapping(ONE)
    @Requires(Permission.RULING_READ)
    View one(@PathVariable String name, @RequestParam Optional<UUID> about) {
        return Page.of(templates.decisionOne(pages.decision(name, about)));
    }

    @PostMapping(ONE)
    @Requires(Permission.RULING_WRITE)
    View start(
            @PathVariable String name,
            @RequestParam EntryId id,
            @RequestParam(defaultValue = "") String about) {
        pages.decision(name);
        rulings.start(
                id,
                name,
                Optional.of(about).filter(it -> !it.isEmpty()).map(DecisionController::entry),
                languages.current());
        return new RedirectView(RulingKinds.path(id));
    }

    private static EntryId entry(String id) {
        try {
            return EntryId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
