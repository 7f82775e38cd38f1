package no.samsvar.register.exchange.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.ImportDraft;

/**
 * Which column of a file is what.
 *
 * @param labels what the columns are called
 * @param code of what is wrong; empty when nothing is
 */
public record ImportColumnsView(
        RegisterKind<?> kind, ImportDraft draft, Map<FileColumn, String> labels, String code) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    public String action() {
        return ImportController.at(kind, draft.id());
    }

    /** One column of the file. */
    public record Head(int place, String header, String examples) {

        public String name() {
            return "column." + place;
        }
    }

    public List<Head> heads() {
        var headers = draft.table().headers();
        return IntStream.range(0, headers.size())
                .mapToObj(place -> new Head(place, headers.get(place), examples(place)))
                .toList();
    }

    private String examples(int place) {
        var examples =
                draft.table().rows().stream()
                        .map(row -> row.cells().get(place).replace('\n', ' '))
                        .filter(cell -> !cell.isBlank())
                        .distinct()
                        .limit(EXAMPLES)
                        .map(
                                cell ->
                                        cell.length() <= LONGEST_EXAMPLE
                                                ? cell
                                                : cell.substring(0, LONGEST_EXAMPLE) + " …")
                        .toList();
        return String.join(" · ", examples);
    }

    /** What a column can be; the first is none of all. */
    public List<Option> options(Head head) {
        var chosen = draft.mapping().getOrDefault(head.header(), "");
        return Stream.concat(
                        Stream.of(new Option("", text("register.import.ignore"), chosen.isEmpty())),
                        FileColumns.of(kind).importable().stream()
                                .map(
                                        column ->
                                                new Option(
                                                        column.name(),
                                                        labels.getOrDefault(column, ""),
                                                        column.name().equals(chosen))))
                .toList();
    }

    public Input input(Head head) {
        return Input.of(head.name(), head.header());
    }

    public List<Option> sheets() {
        return IntStream.range(0, draft.sheets().size())
                .mapToObj(
                        place ->
                                new Option(
                                        String.valueOf(place),
                                        draft.sheets().get(place).name(),
                                        place == draft.sheet()))
                .toList();
    }

    public List<Option> emptyCells() {
        return List.of(
                new Option("keep", text("register.import.empty.keep"), !draft.clears()),
                new Option("clear", text("register.import.empty.clear"), draft.clears()));
    }
}
