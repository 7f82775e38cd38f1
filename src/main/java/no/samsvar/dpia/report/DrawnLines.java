package no.samsvar.dpia.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.dpia.drawing.Drawn;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.processing.Part;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.Telling;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** What is drawn, in lines, and what has changed since, in the reader's words. */
public final class DrawnLines {

    private static final Set<String> LEFT_OUT = Set.of("processing.section.dpia");

    private final ValueText words;

    public DrawnLines(ValueText words) {
        this.words = words;
    }

    /** A line that says something else now; empty where it says nothing. */
    public record Change(String label, String then, String now) {}

    public List<Part.Line> told(Stored<?> stored) {
        return stored.fields() instanceof ProcessingFields
                ? new Telling(words)
                        .of(stored).stream().filter(this::told).flatMap(DrawnLines::lines).toList()
                : plain(stored.fields()).toList();
    }

    private boolean told(Part part) {
        return LEFT_OUT.stream().map(words::text).noneMatch(part.heading()::equals)
                && !part.heading().equals(words.text("entry.section.follow-up"));
    }

    private static Stream<Part.Line> lines(Part part) {
        return Stream.concat(part.lines().stream(), part.grids().stream().map(Part.Grid::line));
    }

    private Stream<Part.Line> plain(Record fields) {
        return FormDeclaration.of(fields.getClass()).fields().stream()
                .filter(field -> !field.name().equals("title"))
                .map(field -> line(field, fields))
                .filter(line -> !line.text().isEmpty());
    }

    private Part.Line line(FieldDeclaration field, Record fields) {
        return new Part.Line(words.text(field.labelKey()), words.of(field, field.valueIn(fields)));
    }

    /** What matters to the case and is not as it was drawn. */
    public List<Change> changes(Drawn<?> drawn) {
        return drawn.changes().stream()
                .map(
                        field ->
                                new Change(
                                        words.text(field.labelKey()),
                                        line(field, drawn.then().fields()).text(),
                                        line(field, drawn.now().fields()).text()))
                .filter(change -> !Objects.equals(change.then(), change.now()))
                .toList();
    }
}
