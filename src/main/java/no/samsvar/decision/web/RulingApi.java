package no.samsvar.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.decision.DepartureForm;
import no.samsvar.decision.MadeRulings;
import no.samsvar.decision.RulingAnswer;
import no.samsvar.decision.Rulings;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Making guided decisions, for programs. */
@RestController
class RulingApi {

    private static final String ALL = "/api/v1/rulings";
    private static final String ONE = ALL + "/{id}";

    private final Rulings rulings;
    private final MadeRulings made;
    private final DecisionPages pages;
    private final Languages languages;
    private final JsonBody body;
    private final NewId ids;
    private final Replies replies;

    RulingApi(
            Rulings rulings,
            MadeRulings made,
            DecisionPages pages,
            Languages languages,
            JsonBody body,
            NewId ids,
            Replies replies) {
        this.rulings = rulings;
        this.made = made;
        this.pages = pages;
        this.languages = languages;
        this.body = body;
        this.ids = ids;
        this.replies = replies;
    }

    /** A decision as it stands. */
    record RulingTold(
            Entry entry,
            Explanation explanation,
            List<RulingAnswer> answers,
            List<UUID> about,
            @Nullable String departure,
            int version) {}

    /** Which decision to begin, and about which entry. */
    record Begun(String decision, @Nullable UUID about) {}

    /**
     * An answer.
     *
     * @param options the chosen ones; null where nobody knows
     */
    record Chosen(@Nullable List<String> options) {}

    @GetMapping(ALL + "/again")
    @Requires(Permission.RULING_READ)
    Reply<List<Entry>> again() {
        return replies.tell(made.again().stream().map(it -> it.stored().entry()).toList());
    }

    @PostMapping(ALL)
    @Requires(Permission.RULING_WRITE)
    @Takes(Begun.class)
    Reply<RulingTold> start(HttpServletRequest request) {
        var begun = body.record(Begun.class, request);
        pages.decision(begun.decision());
        var id = new EntryId(replies.idOfKey().orElseGet(ids::next));
        var about = Optional.ofNullable(begun.about()).map(EntryId::new);
        return replies.make(
                it -> ALL + "/" + it.entry().id(),
                () -> {
                    rulings.start(id, begun.decision(), about, languages.current());
                    return told(id);
                });
    }

    @GetMapping(ONE)
    @Requires(Permission.RULING_READ)
    Reply<RulingTold> one(@PathVariable EntryId id) {
        return replies.tell(told(id));
    }

    @PutMapping(ONE + "/answers/{question}")
    @Requires(Permission.RULING_WRITE)
    @Takes(Chosen.class)
    Reply<RulingTold> answer(
            @PathVariable EntryId id,
            @PathVariable String question,
            Seen seen,
            HttpServletRequest request) {
        var decision = rulings.find(id).decision();
        pages.question(id, question, false);
        int version = seen.version();
        var options = body.record(Chosen.class, request).options();
        var chosen = GivenOptions.of(decision, question, options);
        return replies.once(
                () -> {
                    rulings.answer(id, version, question, chosen, languages.current());
                    return told(id);
                });
    }

    @PostMapping(ONE + "/conclude")
    @Requires(Permission.RULING_WRITE)
    Reply<RulingTold> conclude(@PathVariable EntryId id, Seen seen) {
        rulings.find(id);
        int version = seen.version();
        return replies.once(
                () -> {
                    rulings.conclude(id, version, languages.current());
                    return told(id);
                });
    }

    @PostMapping(ONE + "/departure")
    @Requires(Permission.RULING_WRITE)
    Reply<RulingTold> depart(@PathVariable EntryId id, Seen seen, Sent<DepartureForm> sent) {
        rulings.find(id);
        int version = seen.version();
        var form = sent.value();
        return replies.once(
                () -> {
                    rulings.depart(id, version, form, languages.current());
                    return told(id);
                });
    }

    @PostMapping(ONE + "/approve")
    @Requires(Permission.RULING_APPROVE)
    Reply<RulingTold> approve(@PathVariable EntryId id, Seen seen) {
        rulings.find(id);
        int version = seen.version();
        return replies.once(
                () -> {
                    rulings.approve(id, version);
                    return told(id);
                });
    }

    private RulingTold told(EntryId id) {
        var ruling = rulings.find(id);
        return new RulingTold(
                ruling.stored().entry(),
                pages.explanation(ruling),
                ruling.given(),
                ruling.about().stream().map(it -> it.id().value()).toList(),
                ruling.stored().fields().departure(),
                ruling.version());
    }
}
