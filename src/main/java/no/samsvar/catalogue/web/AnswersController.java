package no.samsvar.catalogue.web;

import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.exchange.AnswersDocument;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A checklist with its answers as a file to keep or hand on. */
@Controller
class AnswersController {

    private final Checklists checklists;
    private final Organisations organisations;
    private final Texts texts;
    private final Languages languages;

    AnswersController(
            Checklists checklists, Organisations organisations, Texts texts, Languages languages) {
        this.checklists = checklists;
        this.organisations = organisations;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping({
        "/checklists/{id}/answers.{extension}",
        "/api/v1/checklists/{id}/answers.{extension}"
    })
    @Requires(Permission.CHECKLIST_READ)
    ResponseEntity<byte[]> answers(@PathVariable EntryId id, @PathVariable String extension) {
        var walk = checklists.walk(id);
        var language = languages.current();
        var document = AnswersDocument.of(walk, organisations.current().name(), texts, language);
        var name =
                walk.stored().entry().number()
                        + " "
                        + texts.text(language, "catalogue.answers.file");
        return DocumentFile.of(document, Format.of(extension), name);
    }
}
