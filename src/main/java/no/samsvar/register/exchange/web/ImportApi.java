package no.samsvar.register.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.ImportDraft;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.web.EntryDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A file into a register, for programs: sending it, and saying which column is what. */
@RestController
class ImportApi {

    static final String IMPORTS = "/api/v1/registers/{kind}/imports";

    /** In bytes: as large a file as the page takes. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private final RegisterKinds kinds;
    private final Imports imports;
    private final JsonBody body;
    private final Replies replies;

    ImportApi(RegisterKinds kinds, Imports imports, JsonBody body, Replies replies) {
        this.kinds = kinds;
        this.imports = imports;
        this.body = body;
        this.replies = replies;
    }

    /**
     * An import between its steps; kept for a day.
     *
     * @param sheet which of the file's tables is meant, from 0
     * @param headers of that table; none once it is stored, since the file is gone then
     * @param mapping header to the column it is, empty for one to be passed over
     * @param columns that a header can be
     * @param outcome what was stored, once it was
     */
    record Draft(
            UUID id,
            String fileName,
            int sheets,
            int sheet,
            List<String> headers,
            Map<String, String> mapping,
            boolean clears,
            List<String> columns,
            Instant createdAt,
            @Nullable Outcome outcome) {

        static Draft of(RegisterKind<?> kind, ImportDraft draft) {
            var columns = FileColumns.of(kind).importable().stream().map(FileColumn::name).toList();
            var mapping = new LinkedHashMap<>(draft.mapping());
            mapping.replaceAll((_, column) -> columns.contains(column) ? column : "");
            return new Draft(
                    draft.id(),
                    draft.fileName(),
                    draft.sheets().size(),
                    draft.sheet(),
                    draft.sheets().isEmpty() ? List.of() : draft.table().headers(),
                    mapping,
                    draft.clears(),
                    columns,
                    draft.createdAt(),
                    draft.outcome()
                            .map(it -> new Outcome(it.created(), it.changed()))
                            .orElse(null));
        }
    }

    /** How many entries an import made and changed. */
    record Outcome(int created, int changed) {}

    /**
     * Which column is what.
     *
     * @param sheet another of the file's tables; its columns are guessed anew
     * @param clears whether an empty cell empties the field of an entry that is there
     */
    record Mapping(
            @Nullable Integer sheet,
            @Nullable Map<String, String> mapping,
            @Nullable Boolean clears) {}

    /** The body is the file itself. */
    @PostMapping(path = IMPORTS, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @CheckedInside(EntryDoor.BY_REGISTER)
    @Made
    Reply<Draft> start(
            @PathVariable String kind,
            @RequestHeader(JsonBody.FILE_NAME) String name,
            HttpServletRequest request) {
        var named = named(kind);
        var sheets = sheets(body.bytes(request, LARGEST));
        return replies.make(
                made -> IMPORTS.replace("{kind}", kind) + "/" + made.id(),
                () -> Draft.of(named, imports.start(named, JsonBody.fileName(name), sheets)));
    }

    private static List<RawSheet> sheets(byte[] file) {
        try {
            if (file.length == 0) {
                throw new UnreadableSheet("register.import.no-file");
            }
            return Sheets.read(file);
        } catch (UnreadableSheet unreadable) {
            throw new RuleBroken(unreadable.code(), unreadable.arguments().toArray());
        }
    }

    @GetMapping(IMPORTS + "/{id}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Draft> read(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        return replies.tell(Draft.of(named, imports.draft(named, id)));
    }

    /** What is said is remembered for the next file. */
    @PutMapping(IMPORTS + "/{id}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    @Takes(Mapping.class)
    Reply<Draft> map(@PathVariable String kind, @PathVariable UUID id, HttpServletRequest request) {
        var named = named(kind);
        var sent = body.record(Mapping.class, request);
        return replies.once(
                () -> {
                    var draft = imports.draft(named, id);
                    if (sent.sheet() != null && sent.sheet() != draft.sheet()) {
                        imports.choose(named, id, sent.sheet());
                    }
                    if (sent.mapping() != null) {
                        check(named, imports.draft(named, id), sent.mapping());
                        var clears = sent.clears() == null ? draft.clears() : sent.clears();
                        imports.map(named, id, sent.mapping(), clears);
                    }
                    return Draft.of(named, imports.draft(named, id));
                });
    }

    /** A misspelt column is refused, so that none is silently passed over. */
    private static void check(RegisterKind<?> kind, ImportDraft draft, Map<String, String> said) {
        var columns = FileColumns.of(kind).importable().stream().map(FileColumn::name).toList();
        var faults =
                said.entrySet().stream()
                        .filter(
                                one ->
                                        !draft.table().headers().contains(one.getKey())
                                                || !one.getValue().isEmpty()
                                                        && !columns.contains(one.getValue()))
                        .map(one -> "mapping." + one.getKey())
                        .map(at -> Fault.of(at, "platform.api.unknown-field", at))
                        .toList();
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    @DeleteMapping(IMPORTS + "/{id}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Void> discard(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        return replies.done(() -> imports.discard(named, id));
    }

    private RegisterKind<?> named(String name) {
        var kind = kinds.named(name);
        ImportController.check(kind);
        return kind;
    }
}
