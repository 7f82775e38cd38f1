package no.samsvar.register.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.bulk.BulkEdit;
import no.samsvar.register.bulk.BulkEdits;
import no.samsvar.register.bulk.BulkPlan;
import no.samsvar.register.revision.Revision;
import no.samsvar.register.web.EntryDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing many entries, for programs: what it would do, doing it, taking it back. */
@RestController
class BulkApi {

    private static final String BULK = "/api/v1/registers/{kind}/bulk";

    private final BulkEdits edits;
    private final EntryDoor door;
    private final JsonBody body;
    private final NewId ids;
    private final Clock clock;
    private final Replies replies;

    BulkApi(
            BulkEdits edits,
            EntryDoor door,
            JsonBody body,
            NewId ids,
            Clock clock,
            Replies replies) {
        this.edits = edits;
        this.door = door;
        this.body = body;
        this.ids = ids;
        this.clock = clock;
        this.replies = replies;
    }

    /**
     * What a bulk edit would do.
     *
     * @param print to send along when it shall be done
     * @param faulty how many entries cannot be given this, which hinders all
     */
    record Preview(String print, int changed, int faulty, List<Line> entries) {

        static Preview of(BulkPlan<?> plan) {
            return new Preview(
                    plan.print(),
                    plan.changed().size(),
                    plan.faulty().size(),
                    plan.entries().stream().map(Line::of).toList());
        }
    }

    /** One entry with the fields that would be different, or the codes of what hinders it. */
    record Line(
            EntryId id, String number, boolean changes, List<String> fields, List<String> faults) {

        static Line of(Revision<?> revision) {
            var entry = revision.current().orElseThrow().entry();
            return new Line(
                    entry.id(),
                    entry.number(),
                    !revision.changesNothing(),
                    revision.changes().stream().map(it -> it.field().name()).toList(),
                    revision.problems().stream().map(it -> it.code()).toList());
        }
    }

    /**
     * A bulk edit that was done.
     *
     * @param kept those that were not taken back, since somebody changed them later
     */
    record Done(
            UUID id,
            int entries,
            Instant doneAt,
            Instant undoableUntil,
            boolean undoable,
            @Nullable Instant undoneAt,
            List<BulkEdit.Kept> kept) {

        static Done of(BulkEdit edit, Instant now) {
            return new Done(
                    edit.id(),
                    edit.entries(),
                    edit.doneAt(),
                    edit.undoableUntil(),
                    edit.undoable(now),
                    edit.undoneAt().orElse(null),
                    edit.kept());
        }
    }

    @PostMapping(BULK + "/preview")
    @CheckedInside(EntryDoor.BY_REGISTER)
    @Takes(SentBulk.class)
    Reply<Preview> preview(@PathVariable String kind, HttpServletRequest request) {
        var named = named(kind);
        var sent = body.record(SentBulk.class, request);
        return replies.once(() -> Preview.of(plan(named, sent)));
    }

    /** Refused with 412 where it would no longer do what was shown. */
    @PostMapping(BULK)
    @CheckedInside(EntryDoor.BY_REGISTER)
    @Takes(SentBulk.class)
    @Made
    Reply<Done> apply(@PathVariable String kind, HttpServletRequest request) {
        var named = named(kind);
        var sent = body.record(SentBulk.class, request);
        return replies.make(
                done -> BULK.replace("{kind}", kind) + "/" + done.id(),
                () -> {
                    sent.checkFaults(plan(named, sent));
                    var id = ids.next();
                    var asked = sent.request(named);
                    var print = sent.print() == null ? "" : sent.print();
                    if (!edits.apply(named, id, asked.selection(), asked.wish(), print)) {
                        throw Seen.stale();
                    }
                    return done(named, id);
                });
    }

    private BulkPlan<?> plan(RegisterKind<?> kind, SentBulk sent) {
        var asked = sent.request(kind);
        var plan = edits.plan(kind, asked.selection(), asked.wish());
        sent.checkReferences(plan);
        return plan;
    }

    @GetMapping(BULK + "/{edit}")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Done> read(@PathVariable String kind, @PathVariable UUID edit) {
        return replies.tell(done(named(kind), edit));
    }

    @PostMapping(BULK + "/{edit}/undo")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Done> undo(@PathVariable String kind, @PathVariable UUID edit) {
        var named = named(kind);
        return replies.once(
                () -> {
                    edits.undo(named, edit);
                    return done(named, edit);
                });
    }

    private Done done(RegisterKind<?> kind, UUID id) {
        return Done.of(edits.find(kind, id), clock.instant());
    }

    private RegisterKind<?> named(String name) {
        var kind = door.readable(name);
        Permissions.check(Permission.BULK_EDIT);
        Permissions.check(kind.write());
        return kind;
    }
}
