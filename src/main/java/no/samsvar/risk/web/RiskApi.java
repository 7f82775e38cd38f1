package no.samsvar.risk.web;

import static no.samsvar.risk.RiskKinds.RISK;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.MeetingForm;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.RiskScale;
import no.samsvar.risk.Risks;
import no.samsvar.risk.ScaleForm;
import no.samsvar.risk.Scales;
import no.samsvar.risk.SuggestForm;
import no.samsvar.risk.occasion.Occasions;
import no.samsvar.risk.occasion.Waiting;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with risks across assessments, for programs. */
@RestController
class RiskApi {

    private static final String SCALE = "/api/v1/risks/scale";
    private static final String OCCASIONS = "/api/v1/risks/occasions";

    private final Risks risks;
    private final Scales scales;
    private final Occasions occasions;
    private final Settlement settlement;
    private final Register register;
    private final NewId ids;
    private final Replies replies;

    RiskApi(
            Risks risks,
            Scales scales,
            Occasions occasions,
            Settlement settlement,
            Register register,
            NewId ids,
            Replies replies) {
        this.risks = risks;
        this.scales = scales;
        this.occasions = occasions;
        this.settlement = settlement;
        this.register = register;
        this.ids = ids;
        this.replies = replies;
    }

    /** All that are open, the highest first, each with its place in the matrix. */
    @GetMapping("/api/v1/risks/open")
    @Requires(Permission.RISK_READ)
    Reply<List<RiskRow>> open() {
        return replies.tell(risks.open());
    }

    @PostMapping("/api/v1/risks/suggestions")
    @Requires(Permission.RISK_SUGGEST)
    @Made
    Reply<Suggested> suggest(Sent<SuggestForm> sent) {
        var form = sent.value();
        var id = new EntryId(ids.next());
        return replies.make(
                made -> "/api/v1/registers/" + RISK.name() + "/" + made.id(),
                () ->
                        new Suggested(
                                register.entry(risks.suggest(id, form, sent.explained())).id(),
                                register.entry(id).number()));
    }

    /** What somebody suggested, as far as one who does not read risks is told. */
    record Suggested(EntryId id, String number) {}

    @PostMapping("/api/v1/risks/{id}/agree")
    @Requires(Permission.RISK_WRITE)
    Reply<Entry> agree(@PathVariable EntryId id, Seen seen, Sent<MeetingForm> sent) {
        register.find(RISK, id);
        var measure = new EntryId(ids.next());
        return replies.once(
                () -> {
                    risks.agree(id, seen.version(), measure, sent.value(), sent.explained());
                    return register.find(RISK, id).entry();
                });
    }

    @GetMapping(SCALE)
    @Requires(Permission.RISK_READ)
    Reply<RiskScale> scale() {
        return replies.tell(scales.current());
    }

    @PutMapping(SCALE)
    @Requires(Permission.RISK_APPROVE)
    Reply<RiskScale> change(Sent<ScaleForm> sent) {
        return replies.once(
                () -> {
                    scales.change(sent.value());
                    return scales.current();
                });
    }

    @GetMapping(OCCASIONS)
    @Requires(Permission.RISK_WRITE)
    Reply<List<Waiting>> occasions() {
        return replies.tell(occasions.waiting());
    }

    @PostMapping(OCCASIONS)
    @Requires(Permission.RISK_WRITE)
    Reply<Void> settle(Sent<OccasionForm> sent) {
        var form = sent.value();
        return replies.done(() -> settlement.settle(form));
    }
}
