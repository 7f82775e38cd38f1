package no.samsvar.catalogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samsvar.catalogue.AnswerForm;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
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

/** Going through a checklist point by point; each answer is stored as it is given. */
@Controller
class ChecklistController {

    private static final String LIST = "/checklists/{id}";
    private static final String ITEM = LIST + "/items/{item}";

    private final Checklists checklists;
    private final ChecklistPages pages;
    private final Languages languages;
    private final Templates templates;

    ChecklistController(
            Checklists checklists, ChecklistPages pages, Languages languages, Templates templates) {
        this.checklists = checklists;
        this.pages = pages;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(LIST)
    @Requires(Permission.CHECKLIST_READ)
    View walk(
            @PathVariable EntryId id,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam Optional<Basis> basis,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> item) {
        var view = pages.view(id, new Frame(show, basis, topic), item);
        return Page.of(templates.catalogueChecklist(view));
    }

    @PostMapping(ITEM)
    @Requires(Permission.CHECKLIST_WRITE)
    View answer(
            @PathVariable EntryId id,
            @PathVariable String item,
            @RequestParam int version,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam Optional<Basis> basis,
            @RequestParam Optional<String> topic,
            HttpServletRequest request) {
        var frame = new Frame(show, basis, topic);
        var form = Form.read(AnswerForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            var view = pages.view(id, frame, new OpenPoint(item, form, version));
            return Page.of(templates.catalogueChecklist(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        checklists.answer(id, item, version, form.value(), languages.current());
        return new RedirectView(after(id, item, frame));
    }

    /** To the next point that somebody has to answer, or back to this one. */
    private String after(EntryId id, String item, Frame frame) {
        var walk = checklists.walk(id);
        var all = new Frame(Show.ALL, frame.basis());
        return walk.nextAfter(item)
                .map(point -> point.item().id())
                .map(next -> all.around(walk, next).href(id, next))
                .orElseGet(() -> all.around(walk, item).at(id, item));
    }

    @PostMapping(ITEM + "/approve")
    @Requires(Permission.CHECKLIST_APPROVE)
    View approve(@PathVariable EntryId id, @PathVariable String item, @RequestParam int version) {
        checklists.approve(id, item, version);
        return to(id, item);
    }

    @PostMapping(ITEM + "/reject")
    @Requires(Permission.CHECKLIST_WRITE)
    View reject(@PathVariable EntryId id, @PathVariable String item) {
        checklists.reject(id, item);
        return to(id, item);
    }

    private View to(EntryId id, String item) {
        var all = new Frame(Show.ALL, Optional.empty());
        return new RedirectView(all.around(checklists.walk(id), item).at(id, item));
    }
}
