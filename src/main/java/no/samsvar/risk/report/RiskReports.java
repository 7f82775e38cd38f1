package no.samsvar.risk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import no.samsvar.risk.Approvals;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.Risks;
import no.samsvar.risk.Scales;
import no.samsvar.risk.Weighed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaves about risk: all risks together, and the summary of one assessment. */
@Service
@Transactional(readOnly = true)
public class RiskReports {

    private final Risks risks;
    private final Scales scales;
    private final Approvals approvals;
    private final Organisations organisations;
    private final Dates dates;
    private final Clock clock;

    RiskReports(
            Risks risks,
            Scales scales,
            Approvals approvals,
            Organisations organisations,
            Dates dates,
            Clock clock) {
        this.risks = risks;
        this.scales = scales;
        this.approvals = approvals;
        this.organisations = organisations;
        this.dates = dates;
        this.clock = clock;
    }

    /** Every open risk of the enterprise in one picture (RISK-04). */
    public Document combined(ValueText words, Language language) {
        var open = risks.open();
        return new RiskDocument(words)
                .heading("risk.matrix.now")
                .matrix(RiskMatrix.now(open, scales.current()))
                .heading("risk.matrix.after")
                .matrix(RiskMatrix.after(open, scales.current()))
                .heading("risk.list")
                .list(open)
                .document(
                        words.text("risk.matrix"),
                        organisations.current().name(),
                        language,
                        List.of(
                                new KeyValue(
                                        words.text("risk.report.made"),
                                        Cell.of(dates.date(language, LocalDate.now(clock))))));
    }

    /** The summary of one assessment: its limits, its risks, its plan and who approved it. */
    public Document of(EntryId id, ValueText words, Language language) {
        var stored = risks.assessment(id);
        var fields = stored.fields();
        var weighed = risks.weighed(id);
        var open = risks.openOf(id);
        var document = new RiskDocument(words);
        if (!stored.entry().status().equals(RiskKinds.APPROVED)) {
            document.notice("risk.report.not-approved");
        }
        text(document, "risk_assessment.field.summary", fields.summary());
        text(document, "risk_assessment.field.scope-in", fields.scopeIn());
        text(document, "risk_assessment.field.scope-out", fields.scopeOut());
        text(document, "risk_assessment.field.weighing", fields.weighing());
        document.heading("risk.matrix.now")
                .matrix(RiskMatrix.now(open, scales.current()))
                .list(open)
                .heading("risk.matrix.after")
                .matrix(RiskMatrix.after(open, scales.current()))
                .heading("risk.report.plan")
                .table("risk.report.plan", plan(words), planned(weighed, words, language))
                .heading("risk.report.decisions")
                .table("risk.report.decisions", decisions(words), decided(weighed, words));
        return document.document(
                stored.entry().title(),
                organisations.current().name(),
                language,
                front(id, words, language));
    }

    private static void text(RiskDocument document, String key, @Nullable String text) {
        if (text != null) {
            document.heading(key).paragraph(text);
        }
    }

    private List<KeyValue> front(EntryId id, ValueText words, Language language) {
        var stored = risks.assessment(id);
        var entry = stored.entry();
        var fields = stored.fields();
        var front = new ArrayList<KeyValue>();
        put(front, words.text("register.column.number"), entry.number());
        put(front, words.text("register.column.status"), words.state(entry.kind(), entry.status()));
        put(front, words.text("risk_assessment.field.occasion"), words.one(fields.occasion()));
        put(front, words.text("entry.field.owner"), words.name(entry.ownerId()));
        put(front, words.text("risk_assessment.field.assessed-on"), words.one(fields.assessedOn()));
        put(front, words.text("risk_assessment.field.participants"), participants(fields, words));
        put(front, words.text("entry.field.review-on"), words.one(entry.reviewOn()));
        approvals.of(id).stream()
                .filter(one -> one.stands())
                .forEach(
                        one ->
                                put(
                                        front,
                                        words.text("risk.report.approved"),
                                        words.text(
                                                "risk.approved-by",
                                                words.name(one.approvedBy()),
                                                dates.dateTime(language, one.approvedAt()))));
        return front;
    }

    private static String participants(RiskAssessmentFields fields, ValueText words) {
        Set<UUID> people = fields.participants();
        return Stream.concat(
                        people.stream().map(words::name),
                        Optional.ofNullable(fields.others()).stream())
                .collect(Collectors.joining(", "));
    }

    private static void put(List<KeyValue> front, String label, String value) {
        if (!value.isEmpty()) {
            front.add(new KeyValue(label, Cell.of(value)));
        }
    }

    private static List<String> plan(ValueText words) {
        return Stream.of("number", "measure", "how", "owner", "deadline", "status")
                .map(column -> words.text("risk.column." + column))
                .toList();
    }

    private List<List<Cell>> planned(List<Weighed> weighed, ValueText words, Language language) {
        return weighed.stream()
                .flatMap(
                        one ->
                                one.measures().stream()
                                        .map(
                                                it ->
                                                        List.of(
                                                                Cell.of(
                                                                        one.risk()
                                                                                .entry()
                                                                                .number()),
                                                                Cell.of(it.entry().title()),
                                                                Cell.of(
                                                                        words.one(
                                                                                it.fields().how())),
                                                                Cell.of(
                                                                        words.name(
                                                                                it.entry()
                                                                                        .ownerId())),
                                                                Cell.of(
                                                                        dates.date(
                                                                                language,
                                                                                it.fields()
                                                                                        .deadline())),
                                                                Cell.of(
                                                                        words.state(
                                                                                it.entry().kind(),
                                                                                it.entry()
                                                                                        .status())))))
                .toList();
    }

    private static List<String> decisions(ValueText words) {
        return Stream.of("number", "risk", "existing", "conclusion")
                .map(column -> words.text("risk.column." + column))
                .toList();
    }

    private static List<List<Cell>> decided(List<Weighed> weighed, ValueText words) {
        return weighed.stream()
                .map(
                        one ->
                                List.of(
                                        Cell.of(one.risk().entry().number()),
                                        Cell.of(one.risk().entry().title()),
                                        Cell.of(words.one(one.risk().fields().existing())),
                                        Cell.of(conclusion(one, words))))
                .toList();
    }

    private static String conclusion(Weighed weighed, ValueText words) {
        var fields = weighed.risk().fields();
        var accepted = fields.acceptedBecause();
        return Stream.of(
                        weighed.open() ? "" : words.state("risk", weighed.risk().entry().status()),
                        accepted == null ? "" : words.text("risk.accepted-because", accepted),
                        fields.conclusion() == null ? "" : fields.conclusion())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
