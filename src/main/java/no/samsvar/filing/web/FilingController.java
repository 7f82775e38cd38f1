package no.samsvar.filing.web;

import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.routine.RoutineKinds.ROUTINE;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.filing.EntryForm;
import no.samsvar.filing.Filing;
import no.samsvar.filing.Home.InLibrary;
import no.samsvar.filing.LibraryForm;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
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

/** Saying where a document goes. */
@Controller
class FilingController {

    private static final String LIBRARY = "/papers/{id}/library";
    private static final String ENTRY = "/papers/{id}/entry";

    private final Filing filing;
    private final Languages languages;
    private final PaperPages pages;
    private final Templates templates;

    FilingController(Filing filing, Languages languages, PaperPages pages, Templates templates) {
        this.filing = filing;
        this.languages = languages;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(LIBRARY)
    @Requires(Permission.IMPORT)
    View library(@PathVariable EntryId id) {
        var form =
                pages.one(id).home() instanceof InLibrary(var part)
                        ? Form.of(new LibraryForm(part))
                        : Form.blank(LibraryForm.class);
        return page("library", id, form, HttpStatus.OK);
    }

    @PostMapping(LIBRARY)
    @Requires(Permission.IMPORT)
    View library(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(LibraryForm.class, typed(request));
        if (!form.valid()) {
            return refused("library", id, form);
        }
        try {
            var made = filing.inLibrary(id, version, form.value(), languages.current());
            return new RedirectView(ROUTINE.path(made));
        } catch (RuleBroken broken) {
            return refused("library", id, form.with("part", broken.code()));
        }
    }

    @GetMapping(ENTRY)
    @Requires(Permission.IMPORT)
    View entry(@PathVariable EntryId id) {
        var form =
                pages.one(id)
                        .concerns()
                        .map(choice -> Form.of(new EntryForm(choice.id())))
                        .orElseGet(() -> Form.blank(EntryForm.class));
        return page("entry", id, form, HttpStatus.OK);
    }

    @PostMapping(ENTRY)
    @Requires(Permission.IMPORT)
    View entry(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(EntryForm.class, typed(request));
        if (!form.valid()) {
            return refused("entry", id, form);
        }
        try {
            filing.atEntry(id, version, form.value());
            return new RedirectView(PAPER.path(id));
        } catch (RuleBroken broken) {
            return refused("entry", id, form.with("entry", broken.code()));
        }
    }

    @PostMapping("/papers/{id}/rows")
    @Requires(Permission.IMPORT)
    View rows(@PathVariable EntryId id) {
        var begun = filing.asRows(id);
        return new RedirectView(begun.register().path() + "/import/" + begun.draft().id());
    }

    private View refused(String step, EntryId id, Form<?> form) {
        return page(step, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View page(String step, EntryId id, Form<?> form, HttpStatus status) {
        return Page.of(templates.filingPlace(pages.place(step, id, form)), status);
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
