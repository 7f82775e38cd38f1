package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.PlainText;
import no.samsvar.platform.text.Language;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.register.revision.Anew;
import no.samsvar.register.revision.Revision;
import org.jspecify.annotations.Nullable;

/** Plans one row of a file. */
final class RowPlanner<F extends Record> {

    static final String REQUIRED = "form.required";

    private final Rules<F> rules;
    private final int number;
    private final Map<FileColumn, String> cells;
    private final List<ImportProblem> problems = new ArrayList<>();

    /**
     * What holds for all rows of an import.
     *
     * @param headers what the file calls each column
     * @param inAllLanguages how files would hold what is there already
     */
    record Rules<F extends Record>(
            RegisterKind<F> kind,
            Map<FileColumn, String> headers,
            Map<FileColumn, String> labels,
            StandingEntries<F> standing,
            CellReader reader,
            Vocabulary vocabulary,
            List<FileWords> inAllLanguages,
            Language language,
            boolean clears) {

        String called(FileColumn column) {
            return headers.getOrDefault(column, labels.getOrDefault(column, ""));
        }
    }

    RowPlanner(Rules<F> rules, int number, Map<FileColumn, String> cells) {
        this.rules = rules;
        this.number = number;
        this.cells = new HashMap<>(cells);
    }

    List<ImportProblem> problems() {
        return problems;
    }

    PlannedRow<F> plan() {
        var current = current();
        boolean lost = !problems.isEmpty();
        var revision = Revision.of(rules.kind(), current, anew(current));
        revision.problems().stream()
                .filter(problem -> !lost || !problem.code().equals(REQUIRED))
                .forEach(this::add);
        var fate =
                !problems.isEmpty()
                        ? Fate.FAULTY
                        : current.isEmpty()
                                ? Fate.NEW
                                : revision.changesNothing() ? Fate.UNCHANGED : Fate.UPDATE;
        return new PlannedRow<>(
                number,
                key(current),
                current.map(one -> one.entry().title()).orElse(cell(title())),
                fate,
                current,
                fate == Fate.FAULTY ? Optional.empty() : Optional.of(revision));
    }

    private String key(Optional<Stored<F>> current) {
        return current.map(one -> one.entry().id().toString())
                .orElseGet(
                        () ->
                                Words.plain(cell(title()))
                                        + "|"
                                        + legalPerson()
                                                .map(this::cell)
                                                .map(Words::plain)
                                                .orElse(""));
    }

    /** Which entry the row means; none for a new one. */
    private Optional<Stored<F>> current() {
        try {
            if (!cell(Given.ID).isBlank()) {
                return at(Given.ID, () -> rules.standing().byId(cell(Given.ID)));
            }
            if (!cell(Given.NUMBER).isBlank()) {
                return at(Given.NUMBER, () -> rules.standing().byNumber(cell(Given.NUMBER)));
            }
            return at(title(), () -> rules.standing().byTitle(cell(title()), whose()));
        } catch (CellFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    private interface Finding<R> {
        Optional<R> find() throws CellFault;
    }

    private <R> Optional<R> at(FileColumn column, Finding<R> finding) throws CellFault {
        try {
            return finding.find();
        } catch (CellFault fault) {
            add(column, fault);
            return Optional.empty();
        }
    }

    /** The legal person that the row names, where it names one that there is. */
    private @Nullable UUID whose() {
        return legalPerson()
                .filter(column -> !cell(column).isBlank())
                .flatMap(this::reference)
                .orElse(null);
    }

    private Optional<FileColumn> legalPerson() {
        return rules.headers().keySet().stream()
                .filter(column -> column.name().equals("entry.legalPerson"))
                .findFirst();
    }

    private Optional<UUID> reference(FileColumn column) {
        try {
            var field = column.declared().orElseThrow();
            var typed = rules.reader().typed(field, cell(column)).first(field.name());
            return Optional.of(UUID.fromString(typed));
        } catch (CellFault fault) {
            return Optional.empty();
        }
    }

    private Anew anew(Optional<Stored<F>> current) {
        var anew = Anew.NOTHING;
        for (var column : rules.headers().keySet()) {
            var cell = cell(column);
            boolean empty = cell.isBlank();
            if (empty && (current.isEmpty() || !rules.clears())) {
                continue;
            }
            try {
                anew = with(anew, column, cell, current);
            } catch (CellFault fault) {
                add(column, fault);
            }
        }
        return anew;
    }

    private Anew with(Anew anew, FileColumn column, String cell, Optional<Stored<F>> current)
            throws CellFault {
        if (column == Given.STATUS) {
            return cell.isBlank() ? anew : anew.moving(state(cell));
        }
        if (!(column instanceof Field(var field, var shared))
                || isAsItStands(column, cell, current)) {
            return anew;
        }
        if (rules.inAllLanguages().stream().anyMatch(words -> words.isCut(cell))) {
            throw new CellFault("register.import.cut");
        }
        return anew.with(
                field, shared, cell.isBlank() ? Typed.NOTHING : rules.reader().typed(field, cell));
    }

    private String state(String cell) throws CellFault {
        return rules.vocabulary()
                .state(rules.kind(), cell)
                .orElseThrow(
                        () ->
                                new CellFault(
                                        "register.import.choice",
                                        cell,
                                        rules.vocabulary()
                                                .offeredStates(rules.kind(), rules.language())));
    }

    /** Whether the cell is what an export of the entry holds there, in any language. */
    private boolean isAsItStands(FileColumn column, String cell, Optional<Stored<F>> current) {
        if (current.isEmpty() || !(column instanceof Field(var field, var shared))) {
            return false;
        }
        Record record = shared ? current.get().entry().fields() : current.get().fields();
        var value = field.valueIn(record);
        return rules.inAllLanguages().stream()
                .anyMatch(words -> normal(words.cell(field, value).plain()).equals(normal(cell)));
    }

    private static String normal(String text) {
        return PlainText.clean(text).strip();
    }

    private String cell(FileColumn column) {
        return cells.getOrDefault(column, "");
    }

    private FileColumn title() {
        return new Field(rules.kind().fields().field("title"), false);
    }

    private void add(FileColumn column, CellFault fault) {
        add(column, fault.code(), fault.arguments());
    }

    private void add(FieldProblem problem) {
        boolean shared = problem.field().form().equals("entry");
        var name = problem.path().replaceFirst("[\\[.].*", "");
        var column =
                FileColumns.of(rules.kind())
                        .find((shared ? "entry." : "") + name)
                        .orElseGet(this::title);
        if (problems.stream().noneMatch(one -> one.column().equals(rules.called(column)))) {
            add(column, problem.code(), problem.arguments());
        }
    }

    private void add(FileColumn column, String code, List<Object> arguments) {
        var called = rules.called(column);
        var all = new ArrayList<Object>(List.of(called));
        all.addAll(arguments);
        problems.add(new ImportProblem(number, called, cell(column), code, List.copyOf(all)));
    }
}
