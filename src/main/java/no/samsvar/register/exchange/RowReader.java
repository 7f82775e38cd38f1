package no.samsvar.register.exchange;

import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.PlainText;
import no.samsvar.register.Decisions;
import no.samsvar.register.Stored;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;
import no.samsvar.register.revision.Anew;

/** Reads the cells of a row as fields typed anew; what is wrong is noted at the row. */
final class RowReader<F extends Record> {

    private final ImportRules<F> rules;
    private final RowCells row;
    private final Optional<Stored<F>> current;

    RowReader(ImportRules<F> rules, RowCells row, Optional<Stored<F>> current) {
        this.rules = rules;
        this.row = row;
        this.current = current;
    }

    Anew read() {
        var anew = Anew.NOTHING;
        for (var column : rules.inOrder()) {
            boolean counts = !row.cell(column).isBlank() || current.isPresent() && rules.clears();
            try {
                anew = counts ? with(anew, column) : anew;
            } catch (CellFault fault) {
                row.add(column, fault);
            }
        }
        return anew;
    }

    private Anew with(Anew anew, FileColumn column) throws CellFault {
        var cell = row.cell(column);
        return switch (column) {
            case Given given ->
                    given == Given.STATUS && !cell.isBlank() ? anew.moving(state(cell)) : anew;
            case Part(var rows, var part) ->
                    anew.with(
                            rows,
                            false,
                            new PartCells(rules.reader(), rows)
                                    .typed(base(anew, rows), part, cell));
            case Field(var field, var shared) ->
                    isAsItStands(field, shared, cell)
                            ? anew
                            : anew.with(field, shared, typed(field, cell));
        };
    }

    private Typed typed(FieldDeclaration field, String cell) throws CellFault {
        if (rules.inAllLanguages().stream().anyMatch(words -> words.isCut(cell))) {
            throw new CellFault("register.import.cut");
        }
        return cell.isBlank() ? Typed.NOTHING : rules.reader().typed(field, cell);
    }

    /** What the rows are before one of their parts is said: by the file, else as they stand. */
    private Typed base(Anew anew, FieldDeclaration rows) {
        var said = anew.own().get(rows.name());
        return said != null
                ? said
                : current.map(one -> PartCells.of(rows, Form.of(one.fields()).typed()))
                        .orElse(Typed.NOTHING);
    }

    private String state(String cell) throws CellFault {
        var vocabulary = rules.vocabulary();
        var state = vocabulary.state(rules.kind(), cell);
        if (state.isEmpty()) {
            var offered = vocabulary.offeredStates(rules.kind(), rules.language());
            throw new CellFault("register.import.choice", cell, offered);
        }
        if (rules.kind().handmade() && hasRulesHere() && !isIn(state.get())) {
            throw new CellFault("register.import.own-state");
        }
        if (!isIn(state.get()) && !Decisions.mayMove(rules.kind(), state.get())) {
            throw new CellFault("register.import.needs-decision", cell);
        }
        return state.get();
    }

    /** Another system moves what it keeps; what is kept here moves by the register's own rules. */
    private boolean hasRulesHere() {
        return current.isPresent()
                && current.map(Stored::fields).stream()
                        .noneMatch(
                                fields ->
                                        rules.kind().fields().fields().stream()
                                                .filter(FieldDeclaration::foreignNumber)
                                                .anyMatch(field -> field.valueIn(fields) != null));
    }

    private boolean isIn(String state) {
        return current.filter(one -> one.entry().status().equals(state)).isPresent();
    }

    /** Whether the cell is what an export of the entry holds there, in any language. */
    private boolean isAsItStands(FieldDeclaration field, boolean shared, String cell) {
        if (current.isEmpty()) {
            return false;
        }
        var stored = current.get();
        var value = field.valueIn(shared ? stored.entry().fields() : stored.fields());
        return rules.inAllLanguages().stream()
                .anyMatch(words -> normal(words.cell(field, value).plain()).equals(normal(cell)));
    }

    private static String normal(String text) {
        return PlainText.clean(text).strip();
    }
}
