package no.samsvar.deviation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.deviation.assessment.Affected;
import no.samsvar.deviation.assessment.AffectedForm;
import no.samsvar.deviation.assessment.Drafting;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.assessment.ToldForm;
import no.samsvar.deviation.notice.NoticeDecision;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people that a breach is about, and that they are told, for programs. */
@RestController
class PeopleApi {

    private static final String PEOPLE = CaseApi.CASE + "/people";

    private final CasePages pages;
    private final Drafting drafting;
    private final Tellings tellings;
    private final Replies replies;

    PeopleApi(CasePages pages, Drafting drafting, Tellings tellings, Replies replies) {
        this.pages = pages;
        this.drafting = drafting;
        this.tellings = tellings;
        this.replies = replies;
    }

    /**
     * Who is to be told.
     *
     * @param notice whether and how people must be told, with its trace
     * @param letterLacks codes of what the letter does not say yet
     */
    record People(
            int version, NoticeDecision notice, List<Affected> people, List<String> letterLacks) {}

    @GetMapping(PEOPLE)
    @Requires(Permission.DEVIATION_READ)
    Reply<People> list(@PathVariable EntryId id) {
        return replies.tell(now(id));
    }

    @PostMapping(PEOPLE)
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<People> add(@PathVariable EntryId id, Seen seen, Sent<AffectedForm> sent) {
        return after(id, () -> tellings.add(id, seen.version(), sent.value()));
    }

    @PostMapping(PEOPLE + "/{affected}/told")
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<People> told(
            @PathVariable EntryId id, @PathVariable UUID affected, Seen seen, Sent<ToldForm> sent) {
        return after(id, () -> tellings.told(id, seen.version(), affected, sent.value()));
    }

    private Reply<People> after(EntryId id, Runnable work) {
        return replies.once(
                () -> {
                    pages.known(id);
                    work.run();
                    return now(id);
                });
    }

    private People now(EntryId id) {
        var known = pages.known(id);
        return new People(
                known.stored().entry().version(),
                known.notice(),
                known.affected(),
                drafting.letter(known).missing());
    }
}
