package no.samsvar.register.file.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.Files;
import no.samsvar.register.web.EntryDoor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An entry's files, for programs; {@link FileController} hands one out. */
@RestController
class FileApi {

    static final String FILES = EntryDoor.API_ENTRY + "/files";

    private final Files files;
    private final EntryDoor door;
    private final JsonBody body;
    private final Replies replies;

    FileApi(Files files, EntryDoor door, JsonBody body, Replies replies) {
        this.files = files;
        this.door = door;
        this.body = body;
        this.replies = replies;
    }

    /** An entry's files. */
    record All(List<EntryFile> files) {}

    @GetMapping(FILES)
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<All> list(@PathVariable String kind, @PathVariable EntryId id) {
        door.entry(door.readable(kind), id);
        return replies.tell(new All(files.of(id)));
    }

    /**
     * The body is the file itself.
     *
     * @param name what it is called, percent-encoded: a name can tell of a person, and addresses
     *     are logged
     */
    @PostMapping(path = FILES, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @CheckedInside(EntryDoor.BY_REGISTER)
    @Made
    Reply<EntryFile> add(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestHeader(JsonBody.FILE_NAME) String name,
            HttpServletRequest request) {
        var named = door.writable(kind);
        var content = body.bytes(request, Files.LARGEST);
        return replies.make(
                made -> FILES.replace("{kind}", kind).replace("{id}", "" + id) + "/" + made.id(),
                () -> {
                    door.entry(named, id);
                    var called = JsonBody.fileName(name);
                    return files.add(id, called, new ByteArrayInputStream(content));
                });
    }

    @DeleteMapping(FILES + "/{file}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Void> remove(
            @PathVariable String kind, @PathVariable EntryId id, @PathVariable UUID file) {
        var named = door.writable(kind);
        return replies.done(
                () -> {
                    door.entry(named, id);
                    files.remove(id, file);
                });
    }
}
