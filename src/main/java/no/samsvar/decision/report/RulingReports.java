package no.samsvar.decision.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.RulingAnswer;
import no.samsvar.decision.explanation.Explaining;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a decision down in plain language, whether it is made or only begun. */
@Service
@Transactional(readOnly = true)
public class RulingReports {

    private final Organisations organisations;
    private final Dates dates;

    RulingReports(Organisations organisations, Dates dates) {
        this.organisations = organisations;
        this.dates = dates;
    }

    public Document of(Ruling ruling, ValueText words, Language language) {
        var explanation = new Explaining(ruling.decision(), language).of(ruling.answers());
        return new Document(
                explanation.title(),
                organisations.current().name(),
                language.locale(),
                front(ruling, words, language),
                new RulingBlocks(ruling, explanation, words).blocks());
    }

    private List<KeyValue> front(Ruling ruling, ValueText words, Language language) {
        var entry = ruling.stored().entry();
        var front = new ArrayList<KeyValue>();
        put(front, words.text("register.column.number"), entry.number());
        put(front, words.text("register.column.status"), words.state(entry.kind(), entry.status()));
        put(
                front,
                words.text("decision.concerns"),
                ruling.about().stream()
                        .map(it -> it.number() + " " + it.title())
                        .collect(Collectors.joining("\n")));
        put(
                front,
                words.text("decision.answered-by"),
                ruling.given().stream()
                        .map(RulingAnswer::answeredBy)
                        .distinct()
                        .map(words::name)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")));
        put(front, words.text("decision.changed"), dates.dateTime(language, entry.changedAt()));
        put(front, words.text("ruling.field.approved-by"), approver(ruling, words));
        return front;
    }

    private static String approver(Ruling ruling, ValueText words) {
        var by = ruling.stored().fields().approvedBy();
        return by == null ? "" : words.name(by);
    }

    private static void put(List<KeyValue> front, String label, String value) {
        if (!value.isEmpty()) {
            front.add(new KeyValue(label, Cell.of(value)));
        }
    }
}
