package no.samsvar.filing.web;

import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.routine.RoutineKinds.ROUTINE;

import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.filing.EntryForm;
import no.samsvar.filing.Filing;
import no.samsvar.filing.LibraryForm;
import no.samsvar.filing.Papers;
import no.samsvar.filing.Proposal;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.file.Files;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Documents from before, for programs. */
@RestController
class FilingApi {

    private static final String ALL = "/api/v1/papers";
    private static final String ONE = ALL + "/{id}";

    private final Papers papers;
    private final Filing filing;
    private final Languages languages;
    private final Register register;
    private final JsonBody body;
    private final Replies replies;

    FilingApi(
            Papers papers,
            Filing filing,
            Languages languages,
            Register register,
            JsonBody body,
            Replies replies) {
        this.papers = papers;
        this.filing = filing;
        this.languages = languages;
        this.register = register;
        this.body = body;
        this.replies = replies;
    }

    /** An import that was begun, and where it goes on. */
    record Import(String register, String href) {}

    /**
     * The body is the file itself.
     *
     * @param name what it is called, percent-encoded: a name can tell of a person, and addresses
     *     are logged
     */
    @PostMapping(path = ALL, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(Permission.IMPORT)
    @Made
    Reply<Entry> receive(
            @RequestHeader(JsonBody.FILE_NAME) String name, HttpServletRequest request) {
        var content = body.bytes(request, Files.LARGEST);
        return replies.make(
                made -> "/api/v1/registers/paper/" + made.id(),
                () -> register.entry(papers.receive(JsonBody.fileName(name), content)));
    }

    /** What a document was taken for, and by which words. */
    @GetMapping(ONE + "/proposal")
    @Requires(Permission.IMPORT)
    Reply<Proposal> proposal(@PathVariable EntryId id) {
        return replies.tell(papers.proposal(id));
    }

    /** Answers with the document of the library that it became. */
    @PostMapping(ONE + "/library")
    @Requires(Permission.IMPORT)
    Reply<Entry> library(@PathVariable EntryId id, Seen seen, Sent<LibraryForm> sent) {
        register.find(PAPER, id);
        return replies.once(
                () -> {
                    var language = languages.current();
                    var made = filing.inLibrary(id, seen.version(), sent.value(), language);
                    return register.find(ROUTINE, made).entry();
                });
    }

    /** Answers with the document. */
    @PostMapping(ONE + "/entry")
    @Requires(Permission.IMPORT)
    Reply<Entry> entry(@PathVariable EntryId id, Seen seen, Sent<EntryForm> sent) {
        register.find(PAPER, id);
        return replies.once(
                () -> {
                    filing.atEntry(id, seen.version(), sent.value());
                    return register.entry(id);
                });
    }

    @PostMapping(ONE + "/rows")
    @Requires(Permission.IMPORT)
    Reply<Import> rows(@PathVariable EntryId id) {
        register.find(PAPER, id);
        return replies.once(
                () -> {
                    var begun = filing.asRows(id);
                    var kind = begun.register().name();
                    var href = "/api/v1/registers/" + kind + "/imports/" + begun.draft().id();
                    return new Import(kind, href);
                });
    }
}
