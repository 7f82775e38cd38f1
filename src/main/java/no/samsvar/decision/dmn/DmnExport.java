package no.samsvar.decision.dmn;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.GroundedDuty;
import no.samsvar.decision.content.Outcome;
import no.samsvar.decision.engine.Condition;
import no.samsvar.decision.engine.Duty;
import no.samsvar.decision.engine.Question;
import no.samsvar.decision.engine.Rule;
import no.samsvar.decision.engine.Table;
import no.samsvar.platform.text.Language;

/**
 * Writes a decision as DMN 1.3: one decision table whose first rule that holds gives the outcome,
 * and one for each duty, which says whether it applies. A question with one answer is a text; one
 * with several is a truth value for each option.
 */
public final class DmnExport {

    /** What the table of the outcome is called; that of a duty is called as {@link #id}. */
    public static final String OUTCOME = "outcome";

    private static final String STANDARD = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String OURS = "urn:samsvar:decision:";

    private final Decision decision;
    private final Language language;
    private final Table table;
    private final List<Column> columns;

    private DmnExport(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
        this.table = decision.table();
        this.columns = table.questions().stream().flatMap(it -> Column.of(it).stream()).toList();
    }

    /**
     * @param language of the labels and explanations
     */
    public static void write(Decision decision, Language language, OutputStream file) {
        try {
            new DmnExport(decision, language).write(file);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(decision.name(), e);
        }
    }

    /** What the table is called that says whether this duty applies. */
    public static String id(Duty duty) {
        return "duty_" + Column.plain(duty.name());
    }

    /** The inputs of the tables for complete answers, by the names they have there. */
    public static Map<String, Object> inputs(
            List<Question> questions, Map<String, Set<String>> answers) {
        var inputs = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var chosen = answers.getOrDefault(question.name(), Set.of());
            for (var column : Column.of(question)) {
                inputs.put(column.variable(), column.value(chosen));
            }
        }
        return inputs;
    }

    private void write(OutputStream file) throws XMLStreamException {
        Xml.write(
                file,
                "definitions",
                STANDARD,
                xml -> {
                    xml.with("id", "samsvar_" + Column.plain(decision.name()))
                            .with("name", decision.title().in(language))
                            .with("namespace", OURS + decision.name());
                    xml.text("description", decision.intro().in(language));
                    for (var column : columns) {
                        xml.element("inputData", it -> inputData(it, column));
                    }
                    for (var one : tables()) {
                        xml.element("decision", one::write);
                    }
                });
    }

    private static void inputData(Xml xml, Column column) throws XMLStreamException {
        var id = "input_" + column.variable();
        xml.with("id", id).with("name", column.variable());
        xml.empty(
                "variable",
                it ->
                        it.with("id", id + "_variable")
                                .with("name", column.variable())
                                .with("typeRef", column.type()));
    }

    private List<TableXml> tables() {
        var tables = new ArrayList<TableXml>();
        tables.add(
                table(
                        OUTCOME,
                        decision.title().in(language),
                        decision.outcomes().stream().map(Outcome::name).toList(),
                        TableXml.lines(table, this::because)));
        decision.duties().forEach(it -> tables.add(table(it)));
        return tables;
    }

    private TableXml table(GroundedDuty grounded) {
        var because = grounded.because().in(language);
        return table(
                id(grounded.duty()),
                grounded.title().in(language),
                List.of(Duty.APPLIES, Duty.NOT),
                TableXml.lines(
                        joined(grounded.duty().table(table)),
                        it -> it.outcome().equals(Duty.APPLIES) ? because : ""));
    }

    private TableXml table(
            String id, String name, List<String> outputs, List<TableXml.Line> lines) {
        return new TableXml(id, name, columns, this::label, outputs, lines);
    }

    private String because(Rule rule) {
        return rule.name() + ": " + decision.rule(rule.name()).because().in(language);
    }

    private String label(Column column) {
        var question = decision.question(column.question()).orElseThrow();
        var asked = question.ask().in(language);
        var option = column.option();
        return option == null
                ? asked
                : asked
                        + " "
                        + question.options().entrySet().stream()
                                .filter(it -> it.getKey().equals(option))
                                .map(it -> it.getValue().in(language))
                                .findFirst()
                                .orElseThrow();
    }

    /** The same with one rule for those that follow each other and say the same. */
    private static Table joined(Table decided) {
        var rules = new ArrayList<Rule>();
        for (var rule : decided.rules()) {
            var before = rules.isEmpty() ? null : rules.getLast();
            if (before == null || !before.outcome().equals(rule.outcome())) {
                rules.add(rule);
            } else {
                rules.removeLast();
                var either = new Condition.Any(List.of(before.when(), rule.when()));
                rules.add(new Rule(rule.name(), either, rule.outcome()));
            }
        }
        return new Table(decided.questions(), rules);
    }
}
