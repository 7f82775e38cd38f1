package no.samsvar.catalogue.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.Show;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a supplier the points it may answer, and takes its answers in as proposals (CHK-03). */
@Controller
class SupplierController {

    private static final String PAGE = "/checklists/{id}/supplier";

    private final Checklists checklists;
    private final SupplierPages pages;
    private final Texts texts;
    private final Languages languages;
    private final Templates templates;

    SupplierController(
            Checklists checklists,
            SupplierPages pages,
            Texts texts,
            Languages languages,
            Templates templates) {
        this.checklists = checklists;
        this.pages = pages;
        this.texts = texts;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.CHECKLIST_WRITE)
    View choose(@PathVariable EntryId id) {
        return Page.of(templates.catalogueSupplier(pages.view(id, List.of())));
    }

    @GetMapping({
        "/checklists/{id}/points.{extension}",
        "/api/v1/checklists/{id}/points.{extension}"
    })
    @Requires(Permission.CHECKLIST_READ)
    ResponseEntity<byte[]> points(@PathVariable EntryId id, @PathVariable String extension) {
        var name = texts.text(languages.current(), "catalogue.supplier.file");
        return DocumentFile.of(pages.document(id), Format.of(extension), name);
    }

    @PostMapping(PAGE)
    @Requires(Permission.CHECKLIST_WRITE)
    View upload(@PathVariable EntryId id, @RequestParam MultipartFile file) throws IOException {
        try {
            if (file.isEmpty()) {
                throw new UnreadableSheet("register.import.no-file");
            }
            var found = pages.read(id, Sheets.read(file.getBytes()));
            if (!found.wrong().isEmpty()) {
                return refused(id, pages.told(found.wrong()));
            }
            checklists.propose(id, found.proposals());
            return new RedirectView(new Frame(Show.PROPOSED, Optional.empty()).href(id));
        } catch (UnreadableSheet unreadable) {
            return refused(id, told(unreadable.code(), unreadable.arguments()));
        } catch (RuleBroken broken) {
            return refused(id, told(broken.code(), broken.arguments()));
        }
    }

    private List<String> told(String code, List<Object> arguments) {
        return List.of(texts.text(languages.current(), code, arguments.toArray()));
    }

    private View refused(EntryId id, List<String> errors) {
        var view = pages.view(id, errors);
        return Page.of(templates.catalogueSupplier(view), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
