package no.samsvar.register.exchange.web;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.Sheet;

/** A dry run as a file: every fault, and what becomes of every row. */
final class PlanSheets {

    private PlanSheets() {}

    static List<Sheet> of(PlanView view) {
        return List.of(problems(view), rows(view));
    }

    private static Sheet problems(PlanView view) {
        return new Sheet(
                view.words().text("register.import.problems"),
                columns(view, "row", "column", "cell", "problem"),
                view.plan().problems().stream()
                        .map(
                                one ->
                                        List.of(
                                                place(view.place(one)),
                                                Cell.of(one.column()),
                                                Cell.of(one.cell()),
                                                Cell.of(view.message(one))))
                        .toList());
    }

    private static Sheet rows(PlanView view) {
        return new Sheet(
                view.words().text("register.import.rows"),
                columns(view, "row", "title", "fate", "changes"),
                view.all().stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(row.number()),
                                                Cell.of(row.title()),
                                                Cell.of(view.fate(row)),
                                                Cell.of(String.join("\n", view.changes(row)))))
                        .toList());
    }

    private static Cell place(String text) {
        return text.matches("[0-9]+") ? Cell.of(Long.parseLong(text)) : Cell.of(text);
    }

    private static List<Column> columns(PlanView view, String... names) {
        return Stream.of(names)
                .map(name -> Column.of(view.words().text("register.import.head." + name)))
                .toList();
    }
}
