package no.samsvar.decision.dmn;

import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import no.samsvar.decision.engine.Rule;
import no.samsvar.decision.engine.Table;

/** Writes one decision table, with the inputs about which one of its lines says something. */
final class TableXml {

    private static final String ANYTHING = "-";

    private final String id;
    private final String name;
    private final List<Column> used;
    private final Function<Column, String> labels;
    private final List<String> outputs;
    private final List<Line> lines;

    TableXml(
            String id,
            String name,
            List<Column> columns,
            Function<Column, String> labels,
            List<String> outputs,
            List<Line> lines) {
        this.id = id;
        this.name = name;
        this.used = columns.stream().filter(it -> says(lines, it)).toList();
        this.labels = labels;
        this.outputs = outputs;
        this.lines = lines;
    }

    /** In the order of the rules, of which one can need several. */
    static List<Line> lines(Table table, Function<Rule, String> explained) {
        var rows = new Rows(table);
        return table.rules().stream()
                .flatMap(
                        rule ->
                                rows.of(rule.when()).stream()
                                        .map(
                                                it ->
                                                        new Line(
                                                                it,
                                                                rule.outcome(),
                                                                explained.apply(rule))))
                .toList();
    }

    private static boolean says(List<Line> lines, Column column) {
        return lines.stream().anyMatch(it -> it.row().cells().containsKey(column.variable()));
    }

    void write(Xml xml) throws XMLStreamException {
        xml.with("id", id).with("name", name);
        xml.empty(
                "variable",
                it -> it.with("id", id + "_variable").with("name", id).with("typeRef", "string"));
        for (var column : used) {
            xml.element("informationRequirement", it -> needed(it, column));
        }
        xml.element("decisionTable", this::decisionTable);
    }

    private void needed(Xml xml, Column column) throws XMLStreamException {
        xml.with("id", id + "_needs_" + column.variable());
        xml.empty("requiredInput", it -> it.with("href", "#input_" + column.variable()));
    }

    private void decisionTable(Xml xml) throws XMLStreamException {
        xml.with("id", id + "_table").with("hitPolicy", "FIRST");
        for (var column : used) {
            xml.element("input", it -> input(it, column));
        }
        xml.element("output", this::output);
        for (int i = 0; i < lines.size(); i++) {
            var place = id + "_rule_" + (i + 1);
            var line = lines.get(i);
            xml.element("rule", it -> rule(it, place, line));
        }
    }

    private void input(Xml xml, Column column) throws XMLStreamException {
        var place = id + "_" + column.variable();
        xml.with("id", place).with("label", labels.apply(column));
        xml.element(
                "inputExpression",
                it -> {
                    it.with("id", place + "_expression").with("typeRef", column.type());
                    it.text("text", column.variable());
                });
        xml.element("inputValues", it -> it.text("text", String.join(",", column.values())));
    }

    private void output(Xml xml) throws XMLStreamException {
        xml.with("id", id + "_output").with("name", id).with("typeRef", "string");
        var values = String.join(",", outputs.stream().map(Column::quoted).toList());
        xml.element("outputValues", it -> it.text("text", values));
    }

    private void rule(Xml xml, String place, Line line) throws XMLStreamException {
        xml.with("id", place);
        if (!line.told().isEmpty()) {
            xml.text("description", line.told());
        }
        for (var column : used) {
            var values = line.row().cells().get(column.variable());
            var cell = values == null ? ANYTHING : String.join(",", values);
            xml.element(
                    "inputEntry",
                    it -> {
                        it.with("id", place + "_" + column.variable());
                        it.text("text", cell);
                    });
        }
        xml.element(
                "outputEntry",
                it -> {
                    it.with("id", place + "_output");
                    it.text("text", Column.quoted(line.output()));
                });
    }

    /**
     * What becomes a rule of the table.
     *
     * @param told why; empty where there is nothing to say
     */
    record Line(Rows.Row row, String output, String told) {}
}
