package no.samsvar.routine.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A routine's versions: compared, and taken out; and who has read it. */
@Controller
class VersionController {

    private final RoutinePages pages;
    private final Templates templates;

    VersionController(RoutinePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/routines/{id}/compare")
    @Requires(Permission.ROUTINE_READ)
    View compare(@PathVariable EntryId id, @RequestParam int from, @RequestParam int to) {
        return Page.of(templates.routineCompare(pages.compare(id, from, to)));
    }

    @GetMapping("/routines/{id}/readers")
    @Requires(Permission.ROUTINE_WRITE)
    View readers(@PathVariable EntryId id) {
        return Page.of(templates.routineReaders(pages.readers(id)));
    }

    @GetMapping({
        "/routines/{id}/document.{extension}",
        "/api/v1/routines/{id}/document.{extension}"
    })
    @Requires(Permission.ROUTINE_READ)
    ResponseEntity<byte[]> document(
            @PathVariable EntryId id,
            @PathVariable String extension,
            @RequestParam Optional<Integer> version) {
        var format =
                Arrays.stream(Format.values())
                        .filter(one -> one != Format.EXCEL && one.extension().equals(extension))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var document = pages.document(id, version);
        return DocumentFile.of(
                document, format, document.title().replaceAll("[^\\p{L}\\p{N} -]", ""));
    }
}
