package no.samsvar.measure.web;

import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.DropForm;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.Measures;
import no.samsvar.measure.PostponeForm;
import no.samsvar.measure.Postponement;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of measures, for programs. */
@RestController
class MeasureApi {

    private static final String ONE = "/api/v1/measures/{id}";
    private static final String ABOUT = "/api/v1/entries/{id}/measures";

    private final Measures measures;
    private final MeasurePages pages;
    private final Register register;
    private final NewId ids;
    private final Replies replies;

    MeasureApi(
            Measures measures, MeasurePages pages, Register register, NewId ids, Replies replies) {
        this.measures = measures;
        this.pages = pages;
        this.register = register;
        this.ids = ids;
        this.replies = replies;
    }

    @GetMapping(ABOUT)
    @Requires(Permission.MEASURE_READ)
    Reply<List<Entry>> about(@PathVariable EntryId id) {
        return replies.tell(pages.measuresFor(id));
    }

    @PostMapping(ABOUT)
    @Requires(Permission.MEASURE_WRITE)
    @Made
    Reply<Entry> plan(@PathVariable EntryId id, Sent<AboutForm> sent) {
        pages.known(id);
        var form = sent.value();
        var measure = new EntryId(ids.next());
        return replies.make(
                made -> "/api/v1/registers/" + MEASURE.name() + "/" + made.id(),
                () -> register.entry(measures.plan(measure, id, form)));
    }

    @PostMapping(ONE + "/finish")
    @Requires(Permission.MEASURE_DO)
    Reply<Entry> finish(@PathVariable EntryId id, Seen seen, Sent<FinishForm> sent) {
        return done(id, () -> measures.finish(id, seen.version(), sent.value()));
    }

    @PostMapping(ONE + "/postpone")
    @Requires(Permission.MEASURE_DO)
    Reply<Entry> postpone(@PathVariable EntryId id, Seen seen, Sent<PostponeForm> sent) {
        return done(id, () -> measures.postpone(id, seen.version(), sent.value()));
    }

    @PostMapping(ONE + "/drop")
    @Requires(Permission.MEASURE_DO)
    Reply<Entry> drop(@PathVariable EntryId id, Seen seen, Sent<DropForm> sent) {
        return done(id, () -> measures.drop(id, seen.version(), sent.value()));
    }

    @PostMapping(ONE + "/start")
    @Requires(Permission.MEASURE_DO)
    Reply<Entry> start(@PathVariable EntryId id, Seen seen) {
        return done(id, () -> measures.start(id, seen.version()));
    }

    @PostMapping(ONE + "/reopen")
    @Requires(Permission.MEASURE_WRITE)
    Reply<Entry> reopen(@PathVariable EntryId id, Seen seen) {
        return done(id, () -> measures.reopen(id, seen.version()));
    }

    /** Every time its deadline was put off, and why. */
    @GetMapping(ONE + "/postponements")
    @Requires(Permission.MEASURE_READ)
    Reply<List<Postponement>> postponements(@PathVariable EntryId id) {
        return replies.tell(pages.view(id).postponements());
    }

    private Reply<Entry> done(EntryId id, Runnable work) {
        pages.view(id);
        return replies.once(
                () -> {
                    work.run();
                    return register.find(MEASURE, id).entry();
                });
    }
}
