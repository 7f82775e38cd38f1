package no.samsvar.training.web;

import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.training.HabitPoster;
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
    ResponseEntity<byte[]> poster() {
        var language = languages.current();
        return DocumentFile.of(
                HabitPoster.of(organisations.current().name(), texts, language),
                Format.PDF,
                texts.text(language, "training.poster.file"));
    }
}
