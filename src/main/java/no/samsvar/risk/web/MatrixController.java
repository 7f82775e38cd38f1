package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.report.RiskReports;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All risks together, as a picture and a table, on a page and in documents. */
@Controller
class MatrixController {

    private final RiskPages pages;
    private final RiskReports reports;
    private final Templates templates;
    private final Texts texts;
    private final Languages languages;

    MatrixController(
            RiskPages pages,
            RiskReports reports,
            Templates templates,
            Texts texts,
            Languages languages) {
        this.pages = pages;
        this.reports = reports;
        this.templates = templates;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping(RiskKinds.MATRIX)
    @Requires(Permission.RISK_READ)
    View matrix(
            @RequestParam Optional<EntryId> assessment,
            @RequestParam(defaultValue = "false") boolean after) {
        return Page.of(templates.riskMatrix(pages.matrix(assessment, after)));
    }

    @GetMapping({RiskKinds.MATRIX + ".{extension}", "/api/v1/risks/matrix.{extension}"})
    @Requires(Permission.RISK_READ)
    ResponseEntity<byte[]> combined(@PathVariable String extension) {
        var format = Format.of(extension);
        var language = languages.current();
        return DocumentFile.of(
                reports.combined(pages.words(), language),
                format,
                texts.text(language, "risk.matrix.file"));
    }

    @GetMapping({
        "/risk-assessments/{id}/report.{extension}",
        "/api/v1/risk-assessments/{id}/report.{extension}"
    })
    @Requires(Permission.RISK_READ)
    ResponseEntity<byte[]> report(@PathVariable EntryId id, @PathVariable String extension) {
        var format = Format.of(extension);
        var document = reports.of(id, pages.words(), languages.current());
        return DocumentFile.of(document, format, document.title());
    }
}
