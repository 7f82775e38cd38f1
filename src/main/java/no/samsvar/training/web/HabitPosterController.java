package no.samsvar.training.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.training.HabitPoster;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet for the wall with the habits of every day. */
@Controller
class HabitPosterController {

    private final Organisations organisations;
    private final Texts texts;
    private final Languages languages;

    HabitPosterController(Organisations organisations, Texts texts, Languages languages) {
        this.organisations = organisations;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping({"/courses/poster.pdf", "/api/v1/courses/poster.pdf"})
    @Requires(Permission.COURSE_READ)
    ResponseEntity<byte[]> poster() throws IOException {
        var language = languages.current();
        var file = new ByteArrayOutputStream();
        var document = HabitPoster.of(organisations.current().name(), texts, language);
        Documents.write(document, Format.PDF, file);
        var name = texts.text(language, "training.poster.file") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Format.PDF.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.toByteArray());
    }
}
