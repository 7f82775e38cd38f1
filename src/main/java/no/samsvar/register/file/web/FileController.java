package no.samsvar.register.file.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.Files;
import no.samsvar.register.web.EntryDoor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Adding, fetching and taking away files of an entry. */
@Controller
class FileController {

    private static final String FILES = "/registers/{kind}/{id}/files";

    private final Files files;
    private final EntryDoor door;

    FileController(Files files, EntryDoor door) {
        this.files = files;
        this.door = door;
    }

    @PostMapping(FILES)
    @CheckedInside(EntryDoor.BY_REGISTER)
    View add(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam(name = "files", required = false) List<MultipartFile> sent)
            throws IOException {
        var named = door.writable(kind);
        door.entry(named, id);
        var chosen =
                sent == null
                        ? List.<MultipartFile>of()
                        : sent.stream().filter(file -> !file.isEmpty() || named(file)).toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("register.file-none");
        }
        for (var file : chosen) {
            try (var content = file.getInputStream()) {
                files.add(id, name(file), content);
            }
        }
        return new RedirectView(named.path(id) + "#files");
    }

    /**
     * Never shown by the browser in our name: always saved, with its type as we found it, and
     * powerless should somebody open it anyway.
     */
    @GetMapping({FILES + "/{file}", FileApi.FILES + "/{file}"})
    @CheckedInside(EntryDoor.BY_REGISTER)
    ResponseEntity<Resource> fetch(
            @PathVariable String kind, @PathVariable EntryId id, @PathVariable UUID file) {
        door.entry(door.readable(kind), id);
        var found = of(id, file);
        var attachment =
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(file)));
    }

    @PostMapping(FILES + "/{file}/remove")
    @CheckedInside(EntryDoor.BY_REGISTER)
    View remove(@PathVariable String kind, @PathVariable EntryId id, @PathVariable UUID file) {
        var named = door.writable(kind);
        door.entry(named, id);
        files.remove(id, file);
        return new RedirectView(named.path(id) + "#files");
    }

    private EntryFile of(EntryId entry, UUID id) {
        var file = files.find(id);
        if (!file.entry().equals(entry)) {
            throw new NotFound();
        }
        return file;
    }

    private static boolean named(MultipartFile file) {
        return !name(file).isEmpty();
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
