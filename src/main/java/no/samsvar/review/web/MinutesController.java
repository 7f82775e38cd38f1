package no.samsvar.review.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Attachment;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.file.Files;
import no.samsvar.review.Readings;
import no.samsvar.review.ReviewKinds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The approved minutes, for everybody. */
@Controller
class MinutesController {

    private static final String MINUTES = "/reviews/{id}/minutes";

    private final Readings readings;
    private final Files files;
    private final ReviewPages pages;
    private final Templates templates;

    MinutesController(Readings readings, Files files, ReviewPages pages, Templates templates) {
        this.readings = readings;
        this.files = files;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(ReviewKinds.ALL)
    @Requires(Permission.REVIEW_READ)
    View all() {
        return Page.of(templates.reviewAll(pages.all()));
    }

    @GetMapping(MINUTES)
    @Requires(Permission.REVIEW_READ)
    View minutes(@PathVariable EntryId id) {
        return Page.of(templates.reviewMinutes(pages.minutes(id)));
    }

    /** The very bytes that the checksum is of. */
    @GetMapping({MINUTES + ".{extension}", "/api/v1" + MINUTES + ".{extension}"})
    @Requires(Permission.REVIEW_READ)
    ResponseEntity<byte[]> file(@PathVariable EntryId id, @PathVariable String extension)
            throws IOException {
        var minutes = readings.find(id);
        var format = Format.of(extension);
        var file =
                files.find(
                        switch (format) {
                            case PDF -> minutes.pdf();
                            case WORD -> minutes.word();
                            case EXCEL -> throw new NotFound();
                        });
        try (var content = files.open(file.id())) {
            return Attachment.of(content.readAllBytes(), format.mediaType(), file.name());
        }
    }

    @PostMapping("/reviews/{id}/read")
    @Requires(Permission.REVIEW_READ)
    View read(@PathVariable EntryId id) {
        readings.confirm(id);
        return new RedirectView(ReviewKinds.minutes(id));
    }
}
