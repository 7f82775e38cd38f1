package no.samsvar.deviation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.register.EntryId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What leaves on paper: the letter to those affected, and the log of breaches. */
@Controller
class PaperController {

    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping({"/deviations/{id}/letter.{extension}", CaseApi.CASE + "/letter.{extension}"})
    @Requires(Permission.DEVIATION_READ)
    void letter(
            @PathVariable EntryId id, @PathVariable String extension, HttpServletResponse response)
            throws IOException {
        write(papers.letter(id), format(extension), response);
    }

    @GetMapping({"/deviations/log.{extension}", "/api/v1/deviations/log.{extension}"})
    @Requires(Permission.EXPORT)
    void log(@PathVariable String extension, HttpServletResponse response) throws IOException {
        Permissions.check(Permission.DEVIATION_READ);
        write(papers.log(), format(extension), response);
    }

    private static void write(Document document, Format format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                document.title() + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Documents.write(document, format, response.getOutputStream());
    }

    private static Format format(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
