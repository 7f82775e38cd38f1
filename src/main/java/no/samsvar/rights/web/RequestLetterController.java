package no.samsvar.rights.web;

import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import no.samsvar.rights.letter.RequestLetter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a request as PDF and Word. */
@Controller
class RequestLetterController {

    private static final String LETTER = "/letters/{letter}.{extension}";

    private final LetterPages pages;
    private final Languages languages;

    RequestLetterController(LetterPages pages, Languages languages) {
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping({RequestFrame.ONE + LETTER, RequestFrame.API + LETTER})
    @Requires(Permission.REQUEST_READ)
    ResponseEntity<byte[]> letter(
            @PathVariable EntryId id,
            @PathVariable String letter,
            @PathVariable String extension,
            @RequestParam Optional<String> language) {
        var format = Format.of(extension);
        if (format == Format.EXCEL) {
            throw new NotFound();
        }
        var document =
                pages.letter(
                        id,
                        RequestLetter.of(letter),
                        language.flatMap(Language::of).orElseGet(languages::current));
        return DocumentFile.of(document, format, document.title());
    }
}
