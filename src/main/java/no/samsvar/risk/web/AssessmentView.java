package no.samsvar.risk.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.risk.Approval;
import no.samsvar.risk.Lack;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.Weighed;
import no.samsvar.risk.report.RiskMatrix;

/**
 * What an assessment's page tells beside its fields.
 *
 * @param overlapping other assessments, not ended, of something that this one is of
 */
public record AssessmentView(
        Stored<RiskAssessmentFields> stored,
        List<Weighed> risks,
        RiskMatrix matrix,
        List<Lack> lacks,
        List<Approval> approvals,
        List<Overlap> overlapping,
        ValueText words,
        boolean mayWrite,
        boolean mayApprove) {

    /** Another assessment of the same thing (RISK-51: not done twice). */
    public record Overlap(EntryId id, String number, String title, String of) {}

    public List<Weighed> open() {
        return risks.stream().filter(Weighed::open).toList();
    }

    public List<Weighed> putAside() {
        return risks.stream().filter(one -> !one.open()).toList();
    }

    public boolean approved() {
        return stored.entry().status().equals(RiskKinds.APPROVED);
    }

    public Optional<Approval> standing() {
        return approvals.stream().filter(Approval::stands).findFirst();
    }

    /** The risks that were changed after the approval that stands. */
    public List<Weighed> changedSince() {
        return standing()
                .map(
                        approval ->
                                risks.stream()
                                        .filter(
                                                one ->
                                                        one.risk()
                                                                .entry()
                                                                .changedAt()
                                                                .isAfter(approval.approvedAt()))
                                        .toList())
                .orElse(List.of());
    }

    public String href(Weighed weighed) {
        return RiskKinds.RISK.path(weighed.risk().entry().id());
    }

    public String path() {
        return "/risk-assessments/" + stored.entry().id();
    }

    public String state(Weighed weighed) {
        return words.state(RiskKinds.RISK.name(), weighed.risk().entry().status());
    }

    public String color(RiskLevel level) {
        return RiskColors.of(level);
    }

    public String by(Approval approval) {
        return words.name(approval.approvedBy());
    }

    public RiskLevel highest() {
        return matrix.highest();
    }
}
