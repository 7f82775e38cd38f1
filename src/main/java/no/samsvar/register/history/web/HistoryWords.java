package no.samsvar.register.history.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.EntryFields;
import no.samsvar.register.FieldImage;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.history.HistoryTable;
import tools.jackson.databind.JsonNode;

/** Changed rows in words: what each field is called, what it said and what it says. */
final class HistoryWords {

    private final RegisterKind<?> kind;
    private final List<HistoryTable> tables;
    private final ValueText words;

    HistoryWords(RegisterKind<?> kind, List<HistoryTable> tables, ValueText words) {
        this.kind = kind;
        this.tables = tables;
        this.words = words;
    }

    List<HistoryLine> of(RowChange row) {
        return switch (row.table()) {
            case "entry" -> entry(row);
            case "entry_comment" -> comment(row);
            case "entry_file" -> one(row, "register.attachments", "name", JsonNode::asString);
            case "entry_link" -> link(row);
            case "restriction" -> one(row, "register.restricted", "reason", JsonNode::asString);
            case "restriction_reader" ->
                    one(row, "register.restriction.readers", "person_id", this::name);
            default -> own(row);
        };
    }

    private List<HistoryLine> entry(RowChange row) {
        var lines = new ArrayList<HistoryLine>();
        lines.addAll(fields(row, List.of(kind.fields().field("title")), ""));
        lines.addAll(
                one(
                        row,
                        "register.column.status",
                        "status",
                        value -> words.state(kind.name(), value.asString())));
        for (var column : List.of("owner", "legal_person", "unit")) {
            var key = "register.column." + column.replace('_', '-');
            lines.addAll(one(row, key, column + "_id", this::name));
        }
        lines.addAll(
                one(
                        row,
                        "register.column.due",
                        "due_at",
                        value -> words.one(OffsetDateTime.parse(value.asString()).toInstant())));
        lines.addAll(
                fields(row, List.of(FormDeclaration.of(EntryFields.class).field("reviewOn")), ""));
        return lines;
    }

    private List<HistoryLine> comment(RowChange row) {
        var lines = new ArrayList<>(one(row, "register.comment", "text", JsonNode::asString));
        lines.addAll(
                one(
                        row,
                        "register.comment.told",
                        "mentioned",
                        all ->
                                StreamSupport.stream(all.spliterator(), false)
                                        .map(this::name)
                                        .collect(Collectors.joining(", "))));
        return lines;
    }

    private List<HistoryLine> link(RowChange row) {
        var relation = row.from("relation").or(() -> row.to("relation"));
        var label =
                relation.map(one -> words.text("register.relation." + Kebab.of(one.asString())))
                        .orElseGet(() -> words.text("register.links"));
        return line(row, label, "to_entry_id", this::name);
    }

    private List<HistoryLine> own(RowChange row) {
        if (row.table().equals(kind.name())) {
            return fields(row, kind.columns(), "");
        }
        for (var child : kind.children()) {
            if (row.table().equals(kind.childTable(child))) {
                return child(row, child);
            }
        }
        return tables.stream()
                .filter(table -> table.table().equals(row.table()))
                .findFirst()
                .map(table -> fields(row, table.fields().fields(), ""))
                .orElseGet(() -> unknown(row));
    }

    private List<HistoryLine> child(RowChange row, FieldDeclaration child) {
        var label = words.text(child.labelKey());
        if (child.rows().isEmpty()) {
            return line(row, label, "chosen_id", this::name);
        }
        var prefix = label + " " + row.position() + ": ";
        return fields(row, child.rows().get().fields(), prefix);
    }

    private List<HistoryLine> fields(RowChange row, List<FieldDeclaration> fields, String prefix) {
        var lines = new ArrayList<HistoryLine>();
        for (var field : fields) {
            if (row.has(field.column()) && field.kind() != FieldKind.ROWS) {
                lines.addAll(
                        line(
                                row,
                                prefix + words.text(field.labelKey()),
                                field.column(),
                                image -> words.of(field, FieldImage.read(field, image))));
            }
        }
        return lines;
    }

    /** Something changed that no declaration tells the name of: said, without its value. */
    private List<HistoryLine> unknown(RowChange row) {
        return row.columns().isEmpty()
                ? List.of()
                : List.of(new HistoryLine(words.text("register.history.more"), "", "…"));
    }

    private List<HistoryLine> one(
            RowChange row, String key, String column, Function<JsonNode, String> value) {
        return line(row, words.text(key), column, value);
    }

    private static List<HistoryLine> line(
            RowChange row, String label, String column, Function<JsonNode, String> value) {
        var line =
                new HistoryLine(label, text(row.from(column), value), text(row.to(column), value));
        return line.same() ? List.of() : List.of(line);
    }

    private static String text(Optional<JsonNode> image, Function<JsonNode, String> value) {
        return image.map(value).orElse("");
    }

    private String name(JsonNode id) {
        return words.name(UUID.fromString(id.asString()));
    }
}
