package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Attachment;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Shape;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The notice to patients as it is, and as it was handed out. */
@Controller
class NoticeController {

    private static final String API = "/api/v1/notice";

    private final NoticePages pages;
    private final Editions editions;
    private final Languages languages;
    private final Templates templates;

    NoticeController(
            NoticePages pages, Editions editions, Languages languages, Templates templates) {
        this.pages = pages;
        this.editions = editions;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(NoticeFrame.NOTICE)
    @Requires(Permission.NOTICE_READ)
    View preview(@RequestParam Optional<String> shape, @RequestParam Optional<String> language) {
        return Page.of(
                templates.rightsPreview(
                        pages.preview(shape.map(Shape::of).orElse(Shape.LONG), in(language))));
    }

    @GetMapping({
        NoticeFrame.NOTICE + "/draft/{shape}.{extension}",
        API + "/draft/{shape}.{extension}"
    })
    @Requires(Permission.NOTICE_READ)
    ResponseEntity<byte[]> draft(
            @PathVariable String shape,
            @PathVariable String extension,
            @RequestParam Optional<String> language) {
        var format = Format.of(extension);
        if (format == Format.EXCEL) {
            throw new NotFound();
        }
        var document = pages.draft(Shape.of(shape), in(language));
        return DocumentFile.of(document, format, document.title());
    }

    @GetMapping(NoticeFrame.NOTICE + "/editions")
    @Requires(Permission.NOTICE_READ)
    View editions() {
        return Page.of(templates.rightsEditions(pages.editions()));
    }

    @GetMapping({
        NoticeFrame.NOTICE + "/editions/{number}/{shape}.pdf",
        API + "/editions/{number}/{shape}.pdf"
    })
    @Requires(Permission.NOTICE_READ)
    ResponseEntity<byte[]> edition(
            @PathVariable int number,
            @PathVariable String shape,
            @RequestParam Optional<String> language) {
        var pdf = editions.pdf(number, Shape.of(shape), in(language));
        return Attachment.of(
                pdf, Format.PDF.mediaType(), "notice-%d-%s.pdf".formatted(number, shape));
    }

    private Language in(Optional<String> asked) {
        return asked.flatMap(Language::of).orElseGet(languages::current);
    }
}
