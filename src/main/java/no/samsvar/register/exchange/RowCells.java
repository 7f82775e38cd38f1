package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldProblem;

/** The cells of one row, and what is found to be wrong with them. */
final class RowCells {

    private final ImportRules<?> rules;
    private final int number;
    private final Map<FileColumn, String> cells;
    private final List<ImportProblem> problems = new ArrayList<>();

    RowCells(ImportRules<?> rules, int number, Map<FileColumn, String> cells) {
        this.rules = rules;
        this.number = number;
        this.cells = cells;
    }

    /** As Excel numbers it. */
    int number() {
        return number;
    }

    String cell(FileColumn column) {
        return cells.getOrDefault(column, "");
    }

    List<ImportProblem> problems() {
        return problems;
    }

    void add(FileColumn column, CellFault fault) {
        add(column, fault.code(), fault.arguments());
    }

    /** A field whose cell could not even be read is not said to be missing as well. */
    void add(FieldProblem problem) {
        var column = column(problem);
        if (problems.stream().noneMatch(one -> one.column().equals(rules.called(column)))) {
            add(column, problem.code(), problem.arguments());
        }
    }

    private FileColumn column(FieldProblem problem) {
        boolean shared = problem.field().form().equals("entry");
        var whole = (shared ? "entry." : "") + problem.path().replaceFirst("[\\[.].*", "");
        var part = problem.path().replaceFirst("\\[\\d+]", "");
        return rules.headers().keySet().stream()
                .filter(column -> column.name().equals(part))
                .findFirst()
                .or(() -> FileColumns.of(rules.kind()).find(whole))
                .orElseGet(rules::title);
    }

    private void add(FileColumn column, String code, List<Object> arguments) {
        var called = rules.called(column);
        var all = Stream.concat(Stream.of((Object) called), arguments.stream()).toList();
        problems.add(new ImportProblem(number, called, cell(column), code, all));
    }
}
