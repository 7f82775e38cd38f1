package no.samsvar.register.exchange;

import java.util.Optional;
import java.util.UUID;
import no.samsvar.register.Stored;
import no.samsvar.register.exchange.FileColumn.Given;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry that a row means: by its id, its number, the number that another system has for
 * it, or its title and whose it is.
 */
final class EntryFinder<F extends Record> {

    private final ImportRules<F> rules;
    private final RowCells row;

    EntryFinder(ImportRules<F> rules, RowCells row) {
        this.rules = rules;
        this.row = row;
    }

    /** None for a row that is new; what is wrong is noted at the row. */
    Optional<Stored<F>> find() {
        var column = says(Given.ID) ? Given.ID : says(Given.NUMBER) ? Given.NUMBER : rules.title();
        var foreign = foreignNumber();
        if (foreign.isPresent() && column.equals(rules.title())) {
            return rules.standing().byForeignNumber(foreign.get());
        }
        try {
            return find(column);
        } catch (CellFault fault) {
            row.add(column, fault);
            return Optional.empty();
        }
    }

    private boolean says(FileColumn column) {
        return !row.cell(column).isBlank();
    }

    private Optional<Stored<F>> find(FileColumn column) throws CellFault {
        var cell = row.cell(column);
        if (column == Given.ID) {
            return rules.standing().byId(cell);
        }
        return column == Given.NUMBER
                ? rules.standing().byNumber(cell)
                : rules.standing().byTitle(cell, whose());
    }

    /** The same for two rows that mean the same entry. */
    String key(Optional<Stored<F>> found) {
        return found.map(one -> one.entry().id().toString())
                .or(() -> foreignNumber().map(number -> "#" + Words.plain(number)))
                .orElseGet(() -> Words.plain(row.cell(rules.title())) + "|" + legalPersonText());
    }

    private Optional<String> foreignNumber() {
        return rules.foreignNumber().map(row::cell).filter(number -> !number.isBlank());
    }

    private String legalPersonText() {
        return legalPerson().map(row::cell).map(Words::plain).orElse("");
    }

    /** The legal person that the row names, where it names one that there is. */
    private @Nullable UUID whose() {
        return legalPerson().filter(this::says).flatMap(this::reference).orElse(null);
    }

    private Optional<FileColumn> legalPerson() {
        return rules.headers().keySet().stream()
                .filter(column -> column.name().equals("entry.legalPerson"))
                .findFirst();
    }

    /** A name that leads nowhere is told as a fault of its own column. */
    private Optional<UUID> reference(FileColumn column) {
        try {
            var field = column.declared().orElseThrow();
            var typed = rules.reader().typed(field, row.cell(column)).first(field.name());
            return Optional.of(UUID.fromString(typed));
        } catch (CellFault fault) {
            return Optional.empty();
        }
    }
}
