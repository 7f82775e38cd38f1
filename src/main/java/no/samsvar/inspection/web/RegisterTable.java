package no.samsvar.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.register.EntryFields;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** A register of the folder as a table for Excel: a row for each entry, a column for each field. */
final class RegisterTable {

    /** Excel holds 32,767 characters in a cell. */
    private static final int LONGEST = 32_000;

    private static final List<FieldDeclaration> SHARED =
            FormDeclaration.of(EntryFields.class).fields();

    private final RegisterPart part;
    private final ValueText words;

    private RegisterTable(RegisterPart part) {
        this.part = part;
        this.words = part.words();
    }

    static Sheet of(RegisterPart part) {
        return new RegisterTable(part).sheet();
    }

    private Sheet sheet() {
        return new Sheet(
                part.title(),
                heads().map(Column::of).toList(),
                part.entries().stream().map(this::row).toList());
    }

    private Stream<String> heads() {
        var own =
                Stream.concat(fields().stream(), SHARED.stream())
                        .map(field -> words.text(field.labelKey()));
        return Stream.of(
                        Stream.of("number", "title", "status").map(this::column),
                        own,
                        Stream.of("due", "changed").map(this::column))
                .flatMap(it -> it);
    }

    private String column(String name) {
        return words.text("register.column." + name);
    }

    private List<FieldDeclaration> fields() {
        return part.kind().fields().fields().stream()
                .filter(field -> !field.name().equals("title"))
                .toList();
    }

    private List<Cell> row(EntryPart one) {
        var entry = one.entry();
        var row = new ArrayList<Cell>();
        row.add(Cell.of(entry.number()));
        row.add(Cell.of(entry.title()));
        row.add(Cell.of(part.state(one)));
        fields().forEach(field -> row.add(cell(field, field.valueIn(one.stored().fields()))));
        SHARED.forEach(field -> row.add(cell(field, field.valueIn(entry.fields()))));
        row.add(moment(entry.dueAt()));
        row.add(moment(entry.changedAt()));
        return row;
    }

    private Cell cell(FieldDeclaration field, @Nullable Object value) {
        return switch (value) {
            case LocalDate day when day.getYear() > 1900 && day.getYear() < 9999 -> Cell.of(day);
            case Instant moment -> moment(moment);
            case Integer number -> Cell.of(number.longValue());
            case null, default -> Cell.of(cut(words.of(field, value)));
        };
    }

    private static Cell moment(@Nullable Instant moment) {
        return moment == null
                ? Cell.EMPTY
                : Cell.of(
                        moment.truncatedTo(ChronoUnit.MINUTES).atZone(Time.OSLO).toLocalDateTime());
    }

    private String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + words.text("register.export.cut");
    }
}
