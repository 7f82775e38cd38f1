package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.document.Format;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Attachment;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import no.samsvar.rights.notice.OpenNotices;
import no.samsvar.rights.notice.Shape;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The newest notice for everybody, where its enterprise has opened it. */
@Controller
class PublicNoticeController {

    private static final String PATH = "/patient-notice/{organisation}";

    private final OpenNotices notices;
    private final Languages languages;
    private final Templates templates;

    PublicNoticeController(OpenNotices notices, Languages languages, Templates templates) {
        this.notices = notices;
        this.languages = languages;
        this.templates = templates;
    }

    @Public
    @GetMapping(PATH)
    View read(@PathVariable UUID organisation) {
        var language = languages.current();
        var notice =
                notices.read(new OrganisationId(organisation), Shape.LONG, language)
                        .orElseThrow(NotFound::new);
        return Page.of(templates.rightsOpen(new OpenNoticeView(organisation, language, notice)));
    }

    @Public
    @GetMapping(PATH + "/{shape}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID organisation,
            @PathVariable String shape,
            @RequestParam Optional<String> language) {
        var pdf =
                notices.pdf(
                                new OrganisationId(organisation),
                                Shape.of(shape),
                                language.flatMap(Language::of).orElseGet(languages::current))
                        .orElseThrow(NotFound::new);
        return Attachment.of(pdf, Format.PDF.mediaType(), "notice-" + shape + ".pdf");
    }
}
