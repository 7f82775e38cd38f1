package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.ListQuery;
import no.samsvar.register.ListRow;
import no.samsvar.register.Lists;
import no.samsvar.register.PlainRows;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn.Field;
import org.springframework.stereotype.Component;

/** Plans an import: reads the register once, then each row of the file against it. */
@Component
class Planner {

    private final Lists lists;
    private final Register register;
    private final NameBook nameBook;
    private final Vocabulary vocabulary;
    private final List<PlainRows> plainRows;
    private final Texts texts;

    Planner(
            Lists lists,
            Register register,
            NameBook nameBook,
            Vocabulary vocabulary,
            List<PlainRows> plainRows,
            Texts texts) {
        this.lists = lists;
        this.register = register;
        this.nameBook = nameBook;
        this.vocabulary = vocabulary;
        this.plainRows = plainRows;
        this.texts = texts;
    }

    <F extends Record> Plan<F> plan(RegisterKind<F> kind, ImportDraft draft, Language language) {
        var columns = columns(kind, draft);
        var names = nameBook.of(FileColumns.of(kind).all());
        var rules = rules(kind, draft, columns, names, language);
        var rows = new ArrayList<PlannedRow<F>>();
        var problems = new ArrayList<ImportProblem>();
        var repeated = new RepeatedRows();
        for (var row : draft.table().rows()) {
            var cells = new HashMap<FileColumn, String>();
            columns.forEach((index, column) -> cells.put(column, row.cells().get(index)));
            var read = new RowCells(rules, row.number(), cells);
            var planned = RowPlanner.plan(rules, read);
            var faults = new ArrayList<>(read.problems());
            repeated.first(planned, rules).ifPresent(faults::add);
            rows.add(faults.isEmpty() ? planned : planned.faulty());
            faults.sort(Comparator.comparingInt(fault -> place(draft, fault)));
            problems.addAll(faults);
        }
        return new Plan<>(kind, draft, names, rows, withMissingColumns(rules, rows, problems));
    }

    private static int place(ImportDraft draft, ImportProblem problem) {
        return draft.table().headers().indexOf(problem.column());
    }

    private static Map<Integer, FileColumn> columns(RegisterKind<?> kind, ImportDraft draft) {
        var all = FileColumns.of(kind);
        var headers = draft.table().headers();
        var columns = new LinkedHashMap<Integer, FileColumn>();
        for (int index = 0; index < headers.size(); index++) {
            int place = index;
            all.find(draft.mapping().getOrDefault(headers.get(index), ""))
                    .filter(all.importable()::contains)
                    .ifPresent(column -> columns.put(place, column));
        }
        return columns;
    }

    private <F extends Record> ImportRules<F> rules(
            RegisterKind<F> kind,
            ImportDraft draft,
            Map<Integer, FileColumn> columns,
            Names names,
            Language language) {
        var headers = new LinkedHashMap<FileColumn, String>();
        columns.forEach((index, column) -> headers.put(column, draft.table().headers().get(index)));
        var entries =
                lists.rows(kind, ListQuery.all(), List.of()).stream().map(ListRow::entry).toList();
        return new ImportRules<>(
                kind,
                headers,
                FileColumns.of(kind).labels(texts, language),
                new StandingEntries<>(register.all(kind, entries)),
                new CellReader(vocabulary, plainRows, names, language),
                vocabulary,
                Arrays.stream(Language.values())
                        .map(one -> new FileWords(texts, one, names))
                        .toList(),
                language,
                draft.clears());
    }

    /** A column that every new row lacks is one problem of the file, not one of each row. */
    private static <F extends Record> List<ImportProblem> withMissingColumns(
            ImportRules<F> rules, List<PlannedRow<F>> rows, List<ImportProblem> problems) {
        var missing = new ArrayList<ImportProblem>();
        boolean makesNew = rows.stream().anyMatch(row -> row.current().isEmpty());
        for (var field : rules.kind().fields().fields()) {
            var column = new Field(field, false);
            if (makesNew && field.required() && !rules.headers().containsKey(column)) {
                missing.add(missing(rules.called(column)));
            }
        }
        var all = new ArrayList<>(missing);
        problems.stream()
                .filter(
                        one ->
                                !one.code().equals(RowPlanner.REQUIRED)
                                        || missing.stream()
                                                .noneMatch(it -> it.column().equals(one.column())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static ImportProblem missing(String column) {
        return new ImportProblem(0, column, "", "register.import.no-column", List.of(column));
    }
}
