package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.util.List;
import no.samsvar.dpia.Cases;
import no.samsvar.dpia.decision.CaseDecision;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.review.CaseChange;
import no.samsvar.dpia.review.CaseChanges;
import no.samsvar.dpia.review.DismissForm;
import no.samsvar.dpia.review.Unscreened;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.HarmScenario;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.Languages;
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

/** What is done with cases as a whole, for programs. */
@RestController
class DpiaApi {

    private static final String ALL = "/api/v1/dpia";
    private static final String ONE = ALL + "/{id}";

    private final Cases cases;
    private final CaseDecisions decisions;
    private final CaseChanges changes;
    private final Unscreened unscreened;
    private final Drawings drawings;
    private final DpiaRisks risks;
    private final Register register;
    private final Languages languages;
    private final NewId ids;
    private final Replies replies;

    DpiaApi(
            Cases cases,
            CaseDecisions decisions,
            CaseChanges changes,
            Unscreened unscreened,
            Drawings drawings,
            DpiaRisks risks,
            Register register,
            Languages languages,
            NewId ids,
            Replies replies) {
        this.cases = cases;
        this.decisions = decisions;
        this.changes = changes;
        this.unscreened = unscreened;
        this.drawings = drawings;
        this.risks = risks;
        this.register = register;
        this.languages = languages;
        this.ids = ids;
        this.replies = replies;
    }

    @GetMapping(ALL + "/waiting")
    @Requires(Permission.DPIA_READ)
    Reply<List<Entry>> waiting() {
        return replies.tell(unscreened.waiting());
    }

    @PostMapping(ALL + "/waiting/{entry}")
    @Requires(Permission.DPIA_WRITE)
    @Made
    Reply<Entry> begin(@PathVariable EntryId entry) {
        register.entry(entry);
        return replies.make(
                made -> DPIA.path(made.id()),
                () -> register.entry(cases.begin(new EntryId(ids.next()), entry)));
    }

    /** What stands in the way of the next decision. */
    @GetMapping(ONE + "/lacks")
    @Requires(Permission.DPIA_READ)
    Reply<List<CaseLack>> lacks(@PathVariable EntryId id) {
        return replies.tell(CasePages.lacks(decisions.facts(id)));
    }

    @GetMapping(ONE + "/decisions")
    @Requires(Permission.DPIA_READ)
    Reply<List<CaseDecision>> decisions(@PathVariable EntryId id) {
        register.find(DPIA, id);
        return replies.tell(decisions.of(id));
    }

    @PostMapping(ONE + "/decisions/{decision}")
    @Requires(Permission.DPIA_APPROVE)
    Reply<Entry> decide(@PathVariable EntryId id, @PathVariable Decided decision, Seen seen) {
        register.find(DPIA, id);
        return replies.once(
                () -> {
                    decisions.decide(id, seen.version(), decision);
                    return register.entry(id);
                });
    }

    @PostMapping(ONE + "/widen")
    @Requires(Permission.DPIA_WRITE)
    Reply<Entry> widen(@PathVariable EntryId id, Seen seen) {
        register.find(DPIA, id);
        return replies.once(
                () -> {
                    cases.widen(id, seen.version());
                    return register.entry(id);
                });
    }

    /** Draws the description as the record is now. */
    @PostMapping(ONE + "/description")
    @Requires(Permission.DPIA_WRITE)
    Reply<Void> draw(@PathVariable EntryId id) {
        register.find(DPIA, id);
        return replies.done(() -> drawings.draw(id));
    }

    @GetMapping(ONE + "/changes")
    @Requires(Permission.DPIA_READ)
    Reply<List<CaseChange>> changes(@PathVariable EntryId id) {
        register.find(DPIA, id);
        return replies.tell(changes.of(id));
    }

    @PostMapping(ONE + "/changes")
    @Requires(Permission.DPIA_WRITE)
    Reply<Void> dismiss(@PathVariable EntryId id, Sent<DismissForm> sent) {
        register.find(DPIA, id);
        var form = sent.value();
        return replies.done(() -> changes.dismiss(id, form, sent.explained()));
    }

    /** The bank that scenarios are taken from. */
    @GetMapping(ALL + "/scenarios")
    @Requires(Permission.DPIA_READ)
    Reply<List<HarmScenario>> bank() {
        return replies.tell(risks.bank().scenarios());
    }

    @PostMapping(ONE + "/scenarios/{scenario}/take")
    @Requires(Permission.DPIA_WRITE)
    Reply<Void> take(@PathVariable EntryId id, @PathVariable String scenario) {
        register.find(DPIA, id);
        return replies.done(() -> risks.take(id, List.of(scenario), languages.current()));
    }
}
