package no.samsvar.dpia.web;

import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.dpia.report.CaseReports;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case as a document. */
@Controller("dpiaReportController")
class ReportController {

    private final CaseReports reports;
    private final DpiaWords words;
    private final Languages languages;

    ReportController(CaseReports reports, DpiaWords words, Languages languages) {
        this.reports = reports;
        this.words = words;
        this.languages = languages;
    }

    @GetMapping({"/dpia/{id}/report.{extension}", "/api/v1/dpia/{id}/report.{extension}"})
    @Requires(Permission.DPIA_READ)
    ResponseEntity<byte[]> report(@PathVariable EntryId id, @PathVariable String extension) {
        var format = Format.of(extension);
        var document = reports.of(id, words.all(), languages.current());
        return DocumentFile.of(document, format, document.title());
    }
}
