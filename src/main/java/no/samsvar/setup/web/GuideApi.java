package no.samsvar.setup.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.setup.adoption.Card;
import no.samsvar.setup.adoption.Choice;
import no.samsvar.setup.guide.Answering;
import no.samsvar.setup.guide.CustomersForm;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.HouseForm;
import no.samsvar.setup.guide.PeopleForm;
import no.samsvar.setup.guide.RunningForm;
import no.samsvar.setup.guide.UnitsForm;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guide of the first start, for programs. */
@RestController
class GuideApi {

    private static final String ALL = "/api/v1/start";

    private final StartPages pages;
    private final Answering answering;
    private final Languages languages;
    private final Replies replies;

    GuideApi(StartPages pages, Answering answering, Languages languages, Replies replies) {
        this.pages = pages;
        this.answering = answering;
        this.languages = languages;
        this.replies = replies;
    }

    /** The pages an enterprise goes through, and where to go on. */
    record Where(List<GuidePage> pages, GuidePage reached) {}

    /** Where to go on, and the links of those who were let in, which are told once. */
    record Onward(GuidePage next, List<InvitedView.Guest> invited) {}

    /** What a page holds: what was answered on it as it was typed, or what it proposes. */
    record Told(
            GuidePage page,
            int version,
            Map<String, List<String>> typed,
            List<Proposal> proposals) {}

    /** A proposal with what was said to it, and the entry that came of it. */
    record Proposal(
            String line,
            String title,
            boolean offered,
            Choice choice,
            @Nullable EntryId entry,
            List<Card.Fact> facts,
            String source,
            LocalDate checkedOn,
            @Nullable String checkedBy) {

        static Proposal of(Card card) {
            return new Proposal(
                    card.line(),
                    card.title(),
                    card.offered(),
                    card.choice(),
                    card.entry().map(Entry::id).orElse(null),
                    card.facts(),
                    card.source(),
                    card.checkedOn(),
                    card.checkedBy());
        }
    }

    @GetMapping(ALL)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Where> where() {
        return replies.tell(new Where(pages.all(), pages.reached()));
    }

    @GetMapping(ALL + "/{page}")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Told> page(@PathVariable String page) {
        var named = pages.named(page);
        if (named.confirms()) {
            var cards = pages.cards(named);
            var proposals = cards.cards().stream().map(Proposal::of).toList();
            return replies.tell(new Told(named, cards.version(), Map.of(), proposals));
        }
        var saved = pages.saved(named);
        return replies.tell(new Told(named, saved.version(), saved.typed().values(), List.of()));
    }

    @PutMapping(ALL + "/house")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Onward> house(Seen seen, Sent<HouseForm> sent) {
        return answer(GuidePage.HOUSE, seen, sent);
    }

    @PutMapping(ALL + "/units")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Onward> units(Seen seen, Sent<UnitsForm> sent) {
        return answer(GuidePage.UNITS, seen, sent);
    }

    @PutMapping(ALL + "/customers")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Onward> customers(Seen seen, Sent<CustomersForm> sent) {
        return answer(GuidePage.CUSTOMERS, seen, sent);
    }

    @PutMapping(ALL + "/running")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Onward> running(Seen seen, Sent<RunningForm> sent) {
        return answer(GuidePage.RUNNING, seen, sent);
    }

    @PutMapping(ALL + "/people")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Onward> people(Seen seen, Sent<PeopleForm> sent) {
        return answer(GuidePage.PEOPLE, seen, sent);
    }

    /** The same answer sent again has seen an earlier version, and is refused. */
    private Reply<Onward> answer(GuidePage page, Seen seen, Sent<?> sent) {
        var named = pages.named(page.slug());
        try {
            var answered =
                    answering.answer(
                            named, sent.typed(), sent.value(), seen.version(), languages.current());
            return replies.tell(new Onward(answered.next(), InvitedView.of(answered).guests()));
        } catch (OptimisticLockingFailureException e) {
            throw Seen.stale();
        }
    }
}
