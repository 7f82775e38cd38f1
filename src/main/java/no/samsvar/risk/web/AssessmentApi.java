package no.samsvar.risk.web;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;

import java.util.List;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.Approval;
import no.samsvar.risk.Approvals;
import no.samsvar.risk.Lack;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.Risks;
import no.samsvar.risk.scenario.Scenario;
import no.samsvar.risk.scenario.Scenarios;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with one assessment, for programs. */
@RestController
class AssessmentApi {

    private static final String ONE = "/api/v1/risk-assessments/{id}";

    private final Risks risks;
    private final Approvals approvals;
    private final Scenarios scenarios;
    private final Register register;
    private final Languages languages;
    private final Replies replies;

    AssessmentApi(
            Risks risks,
            Approvals approvals,
            Scenarios scenarios,
            Register register,
            Languages languages,
            Replies replies) {
        this.risks = risks;
        this.approvals = approvals;
        this.scenarios = scenarios;
        this.register = register;
        this.languages = languages;
        this.replies = replies;
    }

    @GetMapping(ONE + "/risks")
    @Requires(Permission.RISK_READ)
    Reply<List<RiskRow>> risks(@PathVariable EntryId id) {
        return replies.tell(risks.openOf(id));
    }

    /** What stands in the way of an approval. */
    @GetMapping(ONE + "/lacks")
    @Requires(Permission.RISK_READ)
    Reply<List<Lack>> lacks(@PathVariable EntryId id) {
        risks.assessment(id);
        return replies.tell(approvals.lacks(id));
    }

    @GetMapping(ONE + "/approvals")
    @Requires(Permission.RISK_READ)
    Reply<List<Approval>> approvals(@PathVariable EntryId id) {
        risks.assessment(id);
        return replies.tell(approvals.of(id));
    }

    @PostMapping(ONE + "/approve")
    @Requires(Permission.RISK_APPROVE)
    Reply<Entry> approve(@PathVariable EntryId id, Seen seen) {
        risks.assessment(id);
        return replies.once(
                () -> {
                    approvals.approve(id, seen.version());
                    return register.find(ASSESSMENT, id).entry();
                });
    }

    /** The bank that scenarios are taken from. */
    @GetMapping("/api/v1/risks/scenarios")
    @Requires(Permission.RISK_READ)
    Reply<List<Scenario>> bank() {
        return replies.tell(scenarios.bank().scenarios());
    }

    @PostMapping(ONE + "/scenarios/{scenario}/take")
    @Requires(Permission.RISK_WRITE)
    Reply<Void> take(@PathVariable EntryId id, @PathVariable String scenario) {
        risks.assessment(id);
        return replies.done(() -> scenarios.take(id, Set.of(scenario), languages.current()));
    }

    @PostMapping(ONE + "/scenarios/{scenario}/reject")
    @Requires(Permission.RISK_WRITE)
    Reply<Void> reject(
            @PathVariable EntryId id, @PathVariable String scenario, Sent<RejectForm> sent) {
        risks.assessment(id);
        var reason = sent.value().reason();
        return replies.done(() -> scenarios.reject(id, scenario, reason, languages.current()));
    }
}
