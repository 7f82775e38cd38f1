package no.samsvar.deviation.web;

import no.samsvar.document.Document;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What leaves on paper: the letter to those affected, and the log of breaches. */
@Controller
class PaperController {

    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping({"/deviations/{id}/letter.{extension}", CaseApi.CASE + "/letter.{extension}"})
    @Requires(Permission.DEVIATION_READ)
    ResponseEntity<byte[]> letter(@PathVariable EntryId id, @PathVariable String extension) {
        return attached(papers.letter(id), extension);
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
