package no.samsvar.inspection.web;

import gg.jte.generated.precompiled.Templates;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The paper kit for downtime, and what it still lacks. */
@Controller
class DowntimeController {

    static final String PAGE = "/folder/downtime";

    private final DowntimePages pages;
    private final Templates templates;

    DowntimeController(DowntimePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.SYSTEM_READ)
    View page() {
        return Page.of(templates.inspectionDowntime(pages.facts()));
    }

    @GetMapping({PAGE + ".{extension}", "/api/v1" + PAGE + ".{extension}"})
    @Requires(Permission.SYSTEM_READ)
    ResponseEntity<byte[]> kit(@PathVariable String extension) {
        var format = Format.of(extension);
        var document = pages.document();
        return DocumentFile.of(document, format, document.title());
    }
}
