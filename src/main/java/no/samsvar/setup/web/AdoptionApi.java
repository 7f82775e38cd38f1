package no.samsvar.setup.web;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.setup.adoption.Approving;
import no.samsvar.setup.adoption.LineDifference;
import no.samsvar.setup.guide.GuidePage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking starting content in, for programs. */
@RestController
class AdoptionApi {

    private static final String ALL = "/api/v1/start";
    private static final String APPROVAL = ALL + "/approval";
    private static final String EDITIONS = ALL + "/editions";

    private final StartPages pages;
    private final EditionPages editions;
    private final Confirming confirming;
    private final Approving approving;
    private final Replies replies;

    AdoptionApi(
            StartPages pages,
            EditionPages editions,
            Confirming confirming,
            Approving approving,
            Replies replies) {
        this.pages = pages;
        this.editions = editions;
        this.confirming = confirming;
        this.approving = approving;
        this.replies = replies;
    }

    /** Where to go on. */
    record On(GuidePage next) {}

    @PostMapping(ALL + "/{page}/choices")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<On> confirm(@PathVariable String page, Sent<SectionForm> sent) {
        var named = pages.named(page);
        if (!named.confirms()) {
            throw new NotFound();
        }
        var form = sent.value();
        int version = pages.saved(named).version();
        return replies.once(() -> new On(confirming.confirm(named, form, version)));
    }

    @GetMapping(APPROVAL)
    @Requires(Permission.ROUTINE_APPROVE)
    Reply<List<Entry>> waiting() {
        return replies.tell(approving.waiting().stream().map(one -> one.entry()).toList());
    }

    @PostMapping(APPROVAL)
    @Requires(Permission.ROUTINE_APPROVE)
    Reply<Void> approve(Sent<ReadForm> sent) {
        var read = sent.value().routines().stream().map(EntryId::new).collect(Collectors.toSet());
        return replies.done(() -> approving.approve(read));
    }

    @GetMapping(EDITIONS)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<List<LineDifference>> differences() {
        return replies.tell(editions.page(null).differences());
    }

    @PostMapping(EDITIONS)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Void> takeOver(Sent<LineForm> sent) {
        var line = sent.value().line();
        return replies.done(() -> editions.takeOver(line));
    }
}
