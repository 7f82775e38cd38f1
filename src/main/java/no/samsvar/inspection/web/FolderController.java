package no.samsvar.inspection.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.inspection.AsOf;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** The folder to take along, and who took it. */
@Controller
class FolderController {

    static final String PAGE = "/folder/inspection";

    private final FolderMaker maker;
    private final FolderPages pages;
    private final Texts texts;
    private final Languages languages;
    private final Templates templates;
    private final Clock clock;

    FolderController(
            FolderMaker maker,
            FolderPages pages,
            Texts texts,
            Languages languages,
            Templates templates,
            Clock clock) {
        this.maker = maker;
        this.pages = pages;
        this.texts = texts;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    /** With a date that cannot be meant, the page says so at the field. */
    @GetMapping(PAGE)
    @Requires(Permission.INSPECTION_EXPORT)
    View page(@RequestParam(defaultValue = "") String asOf) {
        var wrong = wrong(asOf);
        var status = wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.of(templates.inspectionPage(pages.page(asOf, wrong)), status);
    }

    private String wrong(String asOf) {
        try {
            asOf(asOf);
            return "";
        } catch (RuleBroken e) {
            return e.code();
        }
    }

    @GetMapping(PAGE + ".zip")
    @Requires(Permission.INSPECTION_EXPORT)
    ResponseEntity<Resource> take(@RequestParam(defaultValue = "") String asOf) throws IOException {
        if (!wrong(asOf).isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(back(asOf)).build();
        }
        return file(asOf);
    }

    @GetMapping("/api/v1" + PAGE + ".zip")
    @Requires(Permission.INSPECTION_EXPORT)
    ResponseEntity<Resource> fetch(@RequestParam(defaultValue = "") String asOf)
            throws IOException {
        return file(asOf);
    }

    private ResponseEntity<Resource> file(String typed) throws IOException {
        Permissions.check(Permission.EXPORT);
        var asOf = asOf(typed);
        var folder = maker.make(asOf);
        var name =
                texts.text(languages.current(), "inspection.file")
                        + "-"
                        + asOf.day().orElse(today())
                        + ".zip";
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(folder.bytes())
                .body(new InputStreamResource(folder.content()));
    }

    private static URI back(String asOf) {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParam("asOf", "{asOf}")
                .encode()
                .build(asOf);
    }

    private AsOf asOf(String typed) {
        return AsOf.typed(typed, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.OSLO));
    }
}
