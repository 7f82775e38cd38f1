package no.samsvar.deviation.web;

import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What leaves on paper: the letter to those affected, and the log of breaches. */
@Controller
class PaperController {

    private final Papers papers;
    private final Languages languages;

    PaperController(Papers papers, Languages languages) {
        this.papers = papers;
        this.languages = languages;
    }

    @GetMapping({"/deviations/{id}/letter.{extension}", CaseApi.CASE + "/letter.{extension}"})
    @Requires(Permission.DEVIATION_READ)
    ResponseEntity<byte[]> letter(@PathVariable EntryId id, @PathVariable String extension) {
        return attached(papers.letter(id), extension);
    }

    @GetMapping({"/deviations/letter.{extension}", "/api/v1/deviations/letter.{extension}"})
    @Requires(Permission.DEVIATION_READ)
    ResponseEntity<byte[]> blankLetter(
            @PathVariable String extension, @RequestParam Optional<String> language) {
        var words = language.flatMap(Language::of).orElseGet(languages::current);
        return attached(papers.blankLetter(words), extension);
    }

    @GetMapping({"/deviations/log.{extension}", "/api/v1/deviations/log.{extension}"})
    @Requires(Permission.EXPORT)
    ResponseEntity<byte[]> log(@PathVariable String extension) {
        Permissions.check(Permission.DEVIATION_READ);
        return attached(papers.log(), extension);
    }

    private static ResponseEntity<byte[]> attached(Document document, String extension) {
        return DocumentFile.of(document, Format.of(extension), document.title());
    }
}
