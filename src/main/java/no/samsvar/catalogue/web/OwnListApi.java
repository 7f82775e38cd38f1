package no.samsvar.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import no.samsvar.catalogue.OwnLists;
import no.samsvar.catalogue.own.ColumnsForm;
import no.samsvar.catalogue.own.ListDifference;
import no.samsvar.catalogue.own.OwnColumn;
import no.samsvar.catalogue.own.OwnSource;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An enterprise's own list from a file, for programs. */
@RestController
class OwnListApi {

    private static final String LIST = "/api/v1/checklists/{id}/list";

    /** In bytes: as large a file as the page takes. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private final OwnLists lists;
    private final JsonBody body;
    private final Texts texts;
    private final Languages languages;
    private final Replies replies;

    OwnListApi(OwnLists lists, JsonBody body, Texts texts, Languages languages, Replies replies) {
        this.lists = lists;
        this.body = body;
        this.texts = texts;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * A file between its steps, with what it would do; kept for a day.
     *
     * @param sheet which of its tables is meant, from 0
     * @param columns which header is what
     * @param print to send along when it shall be done
     * @param clean whether nothing hinders it
     */
    record Draft(
            String fileName,
            int sheets,
            int sheet,
            List<String> headers,
            Map<OwnColumn, String> columns,
            String print,
            boolean clean,
            List<Problem> problems,
            ListDifference difference) {}

    /**
     * What is wrong with a row.
     *
     * @param row as Excel numbers it; 0 for the whole file
     * @param message what to do about it
     */
    record Problem(int row, String code, String message) {}

    /** How the list reads now. */
    record Taken(int version, String fileName, int points) {}

    /** That the plan of this print shall be done. */
    @FormName("catalogue.list")
    record Store(@Required String print) {}

    /** The body is the file itself. */
    @PostMapping(path = LIST, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(Permission.CHECKLIST_WRITE)
    @Made
    Reply<Draft> begin(
            @PathVariable EntryId id,
            @RequestHeader(JsonBody.FILE_NAME) String name,
            HttpServletRequest request) {
        lists.read(id);
        var sheets = sheets(body.bytes(request, LARGEST));
        return replies.make(
                _ -> LIST.replace("{id}", id.toString()),
                () -> {
                    lists.begin(id, JsonBody.fileName(name), sheets);
                    return told(id);
                });
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

    @GetMapping(LIST)
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<Draft> read(@PathVariable EntryId id) {
        return replies.tell(told(id));
    }

    @PutMapping(LIST)
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<Draft> tell(@PathVariable EntryId id, Sent<ColumnsForm> sent) {
        lists.draft(id);
        var form = sent.value();
        return replies.once(
                () -> {
                    if (form.sheet() != null) {
                        lists.choose(id, form.sheet());
                    }
                    lists.tell(id, form);
                    return told(id);
                });
    }

    /** All of it or nothing; refused with 412 where it would no longer do what was shown. */
    @PostMapping(LIST + "/store")
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<Taken> store(@PathVariable EntryId id, Sent<Store> sent) {
        lists.draft(id);
        var print = sent.value().print();
        return replies.once(
                () -> {
                    lists.take(id, print);
                    var read = lists.read(id);
                    return new Taken(
                            read.source().map(OwnSource::version).orElse(0),
                            read.source().map(OwnSource::fileName).orElse(""),
                            read.points());
                });
    }

    @DeleteMapping(LIST)
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<Void> discard(@PathVariable EntryId id) {
        return replies.done(() -> lists.discard(id));
    }

    private Draft told(EntryId id) {
        var plan = lists.plan(id);
        var draft = plan.draft();
        return new Draft(
                draft.fileName(),
                draft.sheets().size(),
                draft.sheet(),
                draft.table().headers(),
                draft.columns(),
                plan.print(),
                plan.clean(),
                plan.list().problems().stream()
                        .map(
                                it ->
                                        new Problem(
                                                it.row(),
                                                it.code(),
                                                text(it.code(), it.arguments())))
                        .toList(),
                plan.difference());
    }

    private String text(String code, List<Object> arguments) {
        return texts.text(languages.current(), code, arguments.toArray());
    }
}
