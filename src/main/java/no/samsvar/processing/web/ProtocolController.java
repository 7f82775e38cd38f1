package no.samsvar.processing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    /** Written to memory first, so that a failure gives an error page and never half a file. */
    @GetMapping({"/processing/protocol.{extension}", "/api/v1/processing/protocol.{extension}"})
    @Requires(Permission.EXPORT)
    ResponseEntity<byte[]> protocol(@PathVariable String extension) throws IOException {
        Permissions.check(Permission.PROCESSING_READ);
        var format =
                Arrays.stream(Format.values())
                        .filter(one -> one.extension().equals(extension))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var file = new ByteArrayOutputStream();
        Documents.write(pages.document(format), format, file);
        var name = texts.text(languages.current(), "processing.protocol.file") + "." + extension;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.toByteArray());
    }
}
