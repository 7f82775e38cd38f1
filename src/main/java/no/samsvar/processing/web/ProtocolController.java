package no.samsvar.processing.web;

import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole protocol in one press: PDF, Word or Excel. */
@Controller
class ProtocolController {

    private final ProtocolPages pages;
    private final Texts texts;
    private final Languages languages;

    ProtocolController(ProtocolPages pages, Texts texts, Languages languages) {
        this.pages = pages;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping({"/processing/protocol.{extension}", "/api/v1/processing/protocol.{extension}"})
    @Requires(Permission.EXPORT)
    ResponseEntity<byte[]> protocol(@PathVariable String extension) {
        Permissions.check(Permission.PROCESSING_READ);
        var format = Format.of(extension);
        return DocumentFile.of(
                pages.document(format),
                format,
                texts.text(languages.current(), "processing.protocol.file"));
    }
}
