package no.samsvar.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.processing.Part.Grid;
import no.samsvar.processing.Part.Line;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** Tells a whole record of processing in words, field by field: for its page and the protocol. */
public final class Telling {

    private static final int MOST_IN_A_LINE = 3;

    private final ValueText words;

    public Telling(ValueText words) {
        this.words = words;
    }

    public List<Part> of(Stored<?> stored) {
        var parts = new ArrayList<Part>();
        var form = FormDeclaration.of(stored.fields().getClass());
        for (var field : form.fields()) {
            field.section()
                    .ifPresent(section -> parts.add(part(form.name() + ".section." + section)));
            tell(field, stored.fields(), parts.getLast());
        }
        parts.add(followUp(stored));
        return parts.stream().filter(part -> !part.empty()).toList();
    }

    /** One field of a record in lines of its own; none where it tells nothing. */
    Stream<Line> field(String name, Record fields) {
        var part = new Part("", new ArrayList<>(), new ArrayList<>());
        tell(FormDeclaration.of(fields.getClass()).field(name), fields, part);
        return Stream.concat(part.lines().stream(), part.grids().stream().map(Grid::line));
    }

    private void tell(FieldDeclaration field, Record fields, Part into) {
        var value = field.valueIn(fields);
        if (field.name().equals("title") || value == null) {
            return;
        }
        if (field.kind() == FieldKind.ROWS) {
            grid(field, (List<?>) value, into);
        } else if (!words.of(field, value).isEmpty()) {
            into.lines().add(new Line(words.text(field.labelKey()), words.of(field, value)));
        }
        if (field.name().equals("data")) {
            special((Set<?>) value, into);
        }
    }

    /** Which of the data are special: worked out, never ticked. */
    private void special(Set<?> data, Part into) {
        var special =
                data.stream()
                        .map(DataCategory.class::cast)
                        .filter(DataCategory::special)
                        .map(words::one)
                        .collect(Collectors.joining(", "));
        if (!special.isEmpty()) {
            into.lines().add(new Line(words.text("processing.special-data"), special));
        }
    }

    private void grid(FieldDeclaration field, List<?> rows, Part into) {
        if (rows.isEmpty()) {
            return;
        }
        var caption = words.text(field.labelKey());
        if (rows.getFirst() instanceof Keeping) {
            into.grids().add(keeping(caption, rows));
            return;
        }
        var columns = field.rows().orElseThrow().fields();
        into.grids()
                .add(
                        new Grid(
                                caption,
                                columns.stream().map(one -> words.text(one.labelKey())).toList(),
                                rows.stream().map(row -> cells(columns, (Record) row)).toList(),
                                columns.size() > MOST_IN_A_LINE));
    }

    private List<String> cells(Collection<FieldDeclaration> columns, Record row) {
        return columns.stream().map(column -> words.of(column, column.valueIn(row))).toList();
    }

    private Grid keeping(String caption, List<?> rows) {
        return new Grid(
                caption,
                List.of(
                        words.text("processing.keeping.field.what"),
                        words.text("processing.keeping.how-long"),
                        words.text("processing.keeping.decided-by")),
                rows.stream().map(row -> keeping((Keeping) row)).toList(),
                true);
    }

    private List<String> keeping(Keeping row) {
        var what = row.what() == null ? words.text("processing.keeping.all") : row.what();
        return List.of(what, KeepingText.howLong(row, words), KeepingText.decidedBy(row, words));
    }

    private Part followUp(Stored<?> stored) {
        var part = part("entry.section.follow-up");
        var entry = stored.entry();
        part.lines()
                .add(
                        new Line(
                                words.text("register.column.status"),
                                words.state(entry.kind(), entry.status())));
        for (var field : FormDeclaration.of(entry.fields().getClass()).fields()) {
            tell(field, entry.fields(), part);
        }
        return part;
    }

    private Part part(String heading) {
        return new Part(words.text(heading), new ArrayList<>(), new ArrayList<>());
    }
}
