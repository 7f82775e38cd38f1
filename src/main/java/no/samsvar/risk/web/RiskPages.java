package no.samsvar.risk.web;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.ValueText;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.web.Reader;
import no.samsvar.risk.Approvals;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.Risks;
import no.samsvar.risk.Scales;
import no.samsvar.risk.occasion.Occasions;
import no.samsvar.risk.report.RiskMatrix;
import no.samsvar.risk.web.AssessmentView.Overlap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of risk show. */
@Service
@Transactional(readOnly = true)
class RiskPages {

    private final Risks risks;
    private final Scales scales;
    private final Approvals approvals;
    private final Occasions occasions;
    private final Register register;
    private final Links links;
    private final ChoiceLists lists;
    private final Reader reader;

    RiskPages(
            Risks risks,
            Scales scales,
            Approvals approvals,
            Occasions occasions,
            Register register,
            Links links,
            ChoiceLists lists,
            Reader reader) {
        this.risks = risks;
        this.scales = scales;
        this.approvals = approvals;
        this.occasions = occasions;
        this.register = register;
        this.links = links;
        this.lists = lists;
        this.reader = reader;
    }

    MatrixView matrix(Optional<EntryId> assessment, boolean after) {
        var open = assessment.map(risks::openOf).orElseGet(risks::open);
        var scale = scales.current();
        return new MatrixView(
                after ? RiskMatrix.after(open, scale) : RiskMatrix.now(open, scale),
                open,
                assessment.map(risks::assessment),
                after,
                scale,
                scaleWords(),
                Permissions.has(Permission.RISK_WRITE) ? occasions.waiting().size() : 0,
                Permissions.has(Permission.RISK_SUGGEST),
                Permissions.has(Permission.RISK_WRITE),
                Permissions.has(Permission.RISK_APPROVE));
    }

    AssessmentView assessment(EntryId id) {
        return new AssessmentView(
                risks.assessment(id),
                risks.weighed(id),
                RiskMatrix.now(risks.openOf(id), scales.current()),
                approvals.lacks(id),
                approvals.of(id),
                overlaps(id),
                words(),
                Permissions.has(Permission.RISK_WRITE),
                Permissions.has(Permission.RISK_APPROVE));
    }

    private List<Overlap> overlaps(EntryId id) {
        var subjects =
                links.of(id).stream()
                        .filter(EntryLink::outward)
                        .filter(link -> link.relation() == Relation.ASSESSES)
                        .map(EntryLink::other)
                        .toList();
        var linked = links.to(subjects.stream().map(Entry::id).toList(), Relation.ASSESSES);
        var others =
                register.entries(linked.values().stream().flatMap(List::stream).toList()).stream()
                        .filter(other -> !other.id().equals(id))
                        .filter(other -> !other.status().equals(RiskKinds.ENDED))
                        .toList();
        return subjects.stream()
                .flatMap(
                        subject ->
                                others.stream()
                                        .filter(it -> among(it, linked.get(subject.id())))
                                        .map(it -> overlap(it, subject)))
                .toList();
    }

    private static boolean among(Entry entry, @Nullable List<EntryId> ids) {
        return ids != null && ids.contains(entry.id());
    }

    private static Overlap overlap(Entry other, Entry subject) {
        return new Overlap(other.id(), other.number(), other.title(), subject.title());
    }

    /** Words for what documents and panels tell: people, and the scale's own words. */
    ValueText words() {
        return reader.words(reader.named(RISK, Map.of("people", lists.from("people"))));
    }

    private ValueText scaleWords() {
        return reader.words(reader.named(RISK, Map.of()));
    }

    Choices choices(Class<? extends Record> form) {
        return lists.of(form);
    }

    /** The assessments that are not ended, for choosing one. */
    Choices assessments() {
        return new Choices(Map.of(ASSESSMENT.name(), lists.from(ASSESSMENT.name())));
    }
}
