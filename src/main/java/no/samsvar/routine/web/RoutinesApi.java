package no.samsvar.routine.web;

import static no.samsvar.routine.RoutineKinds.ROUTINE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.file.Files;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.Asked;
import no.samsvar.routine.Readings;
import no.samsvar.routine.ReviewCallForm;
import no.samsvar.routine.ReviewedForm;
import no.samsvar.routine.Routines;
import no.samsvar.routine.Shelf;
import no.samsvar.routine.TextForm;
import no.samsvar.routine.Title;
import no.samsvar.routine.Version;
import no.samsvar.routine.text.WordDraft;
import no.samsvar.routine.text.WordReader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The library of routines, for programs. */
@RestController
class RoutinesApi {

    private static final String ALL = "/api/v1/routines";
    private static final String ONE = ALL + "/{id}";

    private final Routines routines;
    private final Readings readings;
    private final RoutinePages pages;
    private final Register register;
    private final JsonBody body;
    private final Replies replies;

    RoutinesApi(
            Routines routines,
            Readings readings,
            RoutinePages pages,
            Register register,
            JsonBody body,
            Replies replies) {
        this.routines = routines;
        this.readings = readings;
        this.pages = pages;
        this.register = register;
        this.body = body;
        this.replies = replies;
    }

    @GetMapping(ALL)
    @Requires(Permission.ROUTINE_READ)
    Reply<List<Shelf>> library() {
        return replies.tell(routines.library(Permissions.has(Permission.ROUTINE_WRITE)));
    }

    @GetMapping(ALL + "/to-read")
    @Requires(Permission.ROUTINE_READ)
    Reply<List<Title>> toRead() {
        return replies.tell(readings.toRead());
    }

    @GetMapping(ONE + "/versions")
    @Requires(Permission.ROUTINE_READ)
    Reply<List<Version>> versions(@PathVariable EntryId id) {
        return replies.tell(routines.versions(id));
    }

    @GetMapping(ONE + "/comparison")
    @Requires(Permission.ROUTINE_READ)
    Reply<List<CompareView.Difference>> comparison(
            @PathVariable EntryId id, @RequestParam int from, @RequestParam int to) {
        return replies.tell(pages.compare(id, from, to).differences());
    }

    @GetMapping(ONE + "/readers")
    @Requires(Permission.ROUTINE_WRITE)
    Reply<List<Asked>> readers(@PathVariable EntryId id) {
        return replies.tell(readings.readers(id));
    }

    @PostMapping(ONE + "/versions/{number}/read")
    @Requires(Permission.ROUTINE_READ)
    Reply<Void> read(@PathVariable EntryId id, @PathVariable int number) {
        routines.versions(id);
        return replies.done(() -> readings.read(id, number));
    }

    @PostMapping(ONE + "/approve")
    @Requires(Permission.ROUTINE_APPROVE)
    Reply<Entry> approve(@PathVariable EntryId id, Seen seen, Sent<ApprovalForm> sent) {
        return done(id, () -> routines.approve(id, seen.version(), sent.value()));
    }

    @PostMapping(ONE + "/reviewed")
    @Requires(Permission.ROUTINE_APPROVE)
    Reply<Entry> reviewed(@PathVariable EntryId id, Seen seen, Sent<ReviewedForm> sent) {
        return done(id, () -> routines.reviewed(id, seen.version(), sent.value()));
    }

    @PostMapping(ONE + "/withdraw")
    @Requires(Permission.ROUTINE_APPROVE)
    Reply<Entry> withdraw(@PathVariable EntryId id, Seen seen) {
        return done(id, () -> routines.withdraw(id, seen.version()));
    }

    @PostMapping(ALL + "/review")
    @Requires(Permission.ROUTINE_WRITE)
    Reply<Void> callReview(Sent<ReviewCallForm> sent) {
        var form = sent.value();
        return replies.done(() -> routines.callReview(form));
    }

    /** The body is the Word file itself; nothing of it is kept. */
    @PostMapping(path = ALL + "/word", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(Permission.ROUTINE_WRITE)
    Reply<WordDraft> word(HttpServletRequest request) {
        return replies.tell(WordReader.read(body.bytes(request, Files.LARGEST)));
    }

    @PutMapping(ONE + "/text")
    @Requires(Permission.ROUTINE_WRITE)
    Reply<Entry> text(@PathVariable EntryId id, Seen seen, Sent<TextForm> sent) {
        return done(id, () -> routines.replaceText(id, seen.version(), sent.value()));
    }

    private Reply<Entry> done(EntryId id, Runnable work) {
        register.find(ROUTINE, id);
        return replies.once(
                () -> {
                    work.run();
                    return register.find(ROUTINE, id).entry();
                });
    }
}
