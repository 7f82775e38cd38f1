package no.samsvar.dpia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.Extent;
import no.samsvar.dpia.adoption.Adoptions;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.contribution.Contribution;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.decision.CaseDecision;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.decision.CaseFacts;
import no.samsvar.dpia.drawing.Flow;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of a case that the authority, a supplier or an auditor can receive. */
@Service
@Transactional(readOnly = true)
public class CaseReports {

    private final CaseDecisions decisions;
    private final Contributions contributions;
    private final Adoptions adoptions;
    private final Organisations organisations;

    CaseReports(
            CaseDecisions decisions,
            Contributions contributions,
            Adoptions adoptions,
            Organisations organisations) {
        this.decisions = decisions;
        this.contributions = contributions;
        this.adoptions = adoptions;
        this.organisations = organisations;
    }

    /** The case as it is; a reasoned no is short (DPIA-60). */
    public Document of(EntryId id, ValueText words, Language language) {
        var facts = decisions.facts(id);
        var document = new CaseDocument(words);
        boolean no = facts.stored().entry().status().equals(DpiaKinds.NOT_NEEDED);
        if (decided(id).isEmpty()) {
            document.notice("dpia.report.undecided");
        }
        screening(document, facts.stored().fields(), words);
        if (no) {
            facts.parts().stream()
                    .filter(it -> it.part() == CasePart.ADVICE)
                    .forEach(document::part);
        } else {
            whole(document, facts, id, words);
        }
        return document.document(
                words.text(no ? "dpia.report.no" : title(facts), facts.stored().entry().title()),
                organisations.current().name(),
                language,
                front(id, facts, words));
    }

    private static String title(CaseFacts facts) {
        return facts.stored().fields().extent() == Extent.EARLY
                ? "dpia.report.early"
                : "dpia.report.full";
    }

    private void whole(CaseDocument document, CaseFacts facts, EntryId id, ValueText words) {
        parts(document, facts, it -> it == CasePart.DESCRIPTION);
        document.flow(Flow.of(facts.drawing(), words)).drawn(facts.drawing());
        parts(document, facts, it -> it != CasePart.DESCRIPTION && !it.judges());
        document.risks(facts.risks());
        if (facts.stored().fields().extent() == Extent.EARLY) {
            tender(document, facts.risks(), words);
        }
        contributions.of(id).stream()
                .filter(it -> it.answeredAt() != null)
                .forEach(it -> contribution(document, it, words));
        parts(document, facts, CasePart::judges);
        facts.consultation().ifPresent(it -> consultation(document, it, words));
    }

    private static void parts(CaseDocument document, CaseFacts facts, Predicate<CasePart> which) {
        facts.parts().stream().filter(it -> which.test(it.part())).forEach(document::part);
    }

    private static void screening(CaseDocument document, DpiaFields fields, ValueText words) {
        document.text("dpia.field.idea", fields.idea());
        document.heading("dpia.section.screening");
        document.bullets(fields.criteria().stream().sorted().map(words::one).toList());
        document.table(
                "dpia.field.factors",
                document.header("factor", "level", "judged"),
                fields.factors().stream()
                        .map(
                                it ->
                                        List.of(
                                                Cell.of(words.one(it.factor())),
                                                Cell.of(words.one(it.level())),
                                                Cell.of(it.judged())))
                        .toList());
        var values = new ArrayList<KeyValue>();
        put(values, words.text("dpia.field.outcome"), words.one(fields.outcome()));
        put(values, words.text("dpia.field.reason"), words.one(fields.reason()));
        put(values, words.text("dpia.field.departure"), words.one(fields.departure()));
        put(values, words.text("dpia.field.again-when"), words.one(fields.againWhen()));
        document.values(values);
    }

    /**
     * What the measures ask of a supplier, each with the number that it leads back to (DPIA-70).
     */
    private static void tender(CaseDocument document, List<WeighedRisk> risks, ValueText words) {
        var points =
                risks.stream()
                        .filter(WeighedRisk::open)
                        .flatMap(
                                risk ->
                                        risk.measures().stream()
                                                .map(
                                                        it ->
                                                                List.of(
                                                                        Cell.of(
                                                                                it.entry()
                                                                                        .number()),
                                                                        Cell.of(it.entry().title()),
                                                                        Cell.of(
                                                                                risk.risk()
                                                                                        .entry()
                                                                                        .title()))))
                        .toList();
        if (!points.isEmpty()) {
            document.heading("dpia.report.tender");
            document.table(
                    "dpia.report.tender", document.header("number", "point", "because"), points);
        }
    }

    private static void contribution(CaseDocument document, Contribution one, ValueText words) {
        document.heading("dpia.contribution");
        var values = new ArrayList<KeyValue>();
        put(values, words.text("dpia.request.field.supplier"), one.supplier());
        put(values, words.text("dpia.answer.field.answered-by"), words.one(one.answeredBy()));
        put(values, words.text("dpia.report.answered"), words.one(one.answeredAt()));
        put(values, words.text("dpia.answer.field.own-made-on"), words.one(one.ownMadeOn()));
        for (var answer : one.answered()) {
            put(values, answer.question(), answer.answer());
        }
        document.values(values);
    }

    private static void consultation(
            CaseDocument document, ConsultationForm known, ValueText words) {
        document.heading("dpia.consultation");
        var values = new ArrayList<KeyValue>();
        for (var field : FormDeclaration.of(ConsultationForm.class).fields()) {
            put(values, words.text(field.labelKey()), words.of(field, field.valueIn(known)));
        }
        document.values(values);
    }

    private List<KeyValue> front(EntryId id, CaseFacts facts, ValueText words) {
        var entry = facts.stored().entry();
        var front = new ArrayList<KeyValue>();
        put(front, words.text("register.column.number"), entry.number());
        put(front, words.text("register.column.status"), words.state(entry.kind(), entry.status()));
        put(front, words.text("entry.field.owner"), words.name(entry.ownerId()));
        put(front, words.text("entry.field.legal-person"), words.name(entry.legalPersonId()));
        put(
                front,
                words.text("dpia.field.planned-start"),
                words.one(facts.stored().fields().plannedStart()));
        facts.parts().stream()
                .filter(it -> it.part() == CasePart.ADVICE && it.own().isPresent())
                .map(PartText::saidBy)
                .forEach(it -> put(front, words.text("dpia.report.officer"), words.name(it)));
        adoptions
                .origin(id)
                .ifPresent(
                        it ->
                                put(
                                        front,
                                        words.text("dpia.origin"),
                                        it.madeBy() + ", " + it.number() + " " + it.title()));
        decided(id)
                .ifPresent(
                        it ->
                                put(
                                        front,
                                        words.text(Kebab.key(it.decision())),
                                        words.text(
                                                "dpia.decided-by",
                                                words.name(it.approvedBy()),
                                                words.one(it.approvedAt()))));
        put(front, words.text("entry.field.review-on"), words.one(entry.reviewOn()));
        return front;
    }

    private Optional<CaseDecision> decided(EntryId id) {
        return decisions.of(id).stream().filter(CaseDecision::stands).findFirst();
    }

    private static void put(List<KeyValue> values, String label, String value) {
        if (!value.isEmpty()) {
            values.add(KeyValue.of(label, value));
        }
    }
}
