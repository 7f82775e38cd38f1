package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.rights.letter.AccessAnswer;
import no.samsvar.rights.notice.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Letters and papers that are ready to be filled in. */
@Controller
class LetterController {

    private static final String ANSWER = "/letters/access-answer.{extension}";

    private final Organisations organisations;
    private final Notices notices;
    private final Texts texts;
    private final Languages languages;
    private final Templates templates;

    LetterController(
            Organisations organisations,
            Notices notices,
            Texts texts,
            Languages languages,
            Templates templates) {
        this.organisations = organisations;
        this.notices = notices;
        this.texts = texts;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(NoticeFrame.NOTICE + "/letters")
    @Requires(Permission.NOTICE_READ)
    View letters() {
        return Page.of(templates.rightsLetters(LettersView.now()));
    }

    @GetMapping({NoticeFrame.NOTICE + ANSWER, "/api/v1/notice" + ANSWER})
    @Requires(Permission.NOTICE_READ)
    ResponseEntity<byte[]> accessAnswer(
            @PathVariable String extension, @RequestParam Optional<String> language) {
        var format = Format.of(extension);
        if (format == Format.EXCEL) {
            throw new NotFound();
        }
        var document =
                new AccessAnswer(
                                texts, language.flatMap(Language::of).orElseGet(languages::current))
                        .of(organisations.current().name(), notices.settings().said());
        return DocumentFile.of(document, format, document.title());
    }
}
