package no.samsvar.dpia.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.Extent;
import no.samsvar.dpia.adoption.CaseOrigin;
import no.samsvar.dpia.consultation.Consultation;
import no.samsvar.dpia.consultation.ConsultationClock;
import no.samsvar.dpia.contribution.Contribution;
import no.samsvar.dpia.decision.CaseDecision;
import no.samsvar.dpia.decision.CaseFacts;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.review.CaseChange;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskLevel;

/**
 * What a case's page tells beside its fields.
 *
 * @param lacks what stands in the way of its start, or of laying the early form aside
 * @param changes in what it is of, since it was decided
 */
public record DpiaCaseView(
        CaseFacts facts,
        List<CaseLack> lacks,
        List<CaseDecision> decisions,
        List<CaseChange> changes,
        List<Contribution> contributions,
        Optional<Consultation> consultation,
        Optional<CaseOrigin> origin,
        Instant now,
        ValueText words,
        boolean mayWrite) {

    public Stored<DpiaFields> stored() {
        return facts.stored();
    }

    public EntryId id() {
        return stored().entry().id();
    }

    public String path() {
        return "/dpia/" + id();
    }

    public boolean open() {
        return DpiaKinds.open(stored().entry().status());
    }

    public boolean early() {
        return stored().fields().extent() == Extent.EARLY;
    }

    public boolean is(String state) {
        return stored().entry().status().equals(state);
    }

    /** Whether more than the screening is worked on. */
    public boolean begun() {
        return !is(DpiaKinds.SCREENING) && !is(DpiaKinds.NOT_NEEDED)
                || facts.parts().stream().anyMatch(it -> it.version() > 0)
                || origin.isPresent();
    }

    public String name(PartText part) {
        return words.text(Kebab.key(part.part()));
    }

    /** Where the part is written; empty where whoever reads may not, or it is decided. */
    public String change(PartText part) {
        return open() && Permissions.has(part.part().permission()) ? part.part().path(id()) : "";
    }

    public String standing(PartText part) {
        return words.text(Kebab.key(part.standing()));
    }

    /** Whether anything is to be told of how it stands to what was adopted. */
    public boolean tellsStanding(PartText part) {
        return part.adopted().isPresent();
    }

    public String color(PartText part) {
        return switch (part.standing()) {
            case WAITS -> "warning";
            case CHANGED -> "info";
            default -> "neutral";
        };
    }

    public String said(CaseLack lack) {
        return LackText.of(lack, words);
    }

    public String color(RiskLevel level) {
        return LevelColors.of(level);
    }

    public String href(WeighedRisk weighed) {
        return DpiaKinds.DPIA_RISK.path(weighed.risk().entry().id());
    }

    public List<WeighedRisk> risks() {
        return facts.risks().stream().filter(WeighedRisk::open).toList();
    }

    public String by(CaseDecision decision) {
        return words.name(decision.approvedBy());
    }

    public String state(Contribution one) {
        return words.text(Kebab.key(one.at(now)));
    }

    public Optional<LocalDate> answerBy() {
        return consultation.map(Consultation::known).flatMap(ConsultationClock::answerBy);
    }

    /** The open risks that were changed after the decision that stands. */
    public long changedSince() {
        return decisions.stream()
                .filter(CaseDecision::stands)
                .findFirst()
                .map(
                        one ->
                                risks().stream()
                                        .filter(
                                                it ->
                                                        it.risk()
                                                                .entry()
                                                                .changedAt()
                                                                .isAfter(one.approvedAt()))
                                        .count())
                .orElse(0L);
    }
}
