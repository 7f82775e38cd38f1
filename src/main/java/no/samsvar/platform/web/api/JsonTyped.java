package no.samsvar.platform.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.PersonNumberEdits;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Fault;
import tools.jackson.databind.JsonNode;

/**
 * JSON as somebody would have typed it into the form, so that pages and API are read and judged
 * alike; stricter than the form where JSON has types of its own.
 */
final class JsonTyped {

    /** One more than a form takes, so that the form itself says that there are too many. */
    private static final int MOST_ROWS = 101;

    private final String root;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private JsonTyped(String root) {
        this.root = root;
    }

    /**
     * @param root where in the sent document the object stands
     */
    static JsonTyped of(FormDeclaration<?> declaration, JsonNode object, String root) {
        var typed = new JsonTyped(root);
        typed.object(declaration, object, "");
        return typed;
    }

    Typed typed() {
        return new Typed(values);
    }

    /** What is no answer to any field; what the form will say of the rest comes beside it. */
    List<Fault> faults() {
        return faults;
    }

    private void object(FormDeclaration<?> declaration, JsonNode node, String prefix) {
        if (!node.isObject()) {
            var at = prefix.isEmpty() ? root : under(prefix.substring(0, prefix.length() - 1));
            faults.add(Fault.of(at, "platform.api.wrong-type", at, "object"));
            return;
        }
        for (var property : node.properties()) {
            var path = prefix + property.getKey();
            if (path.equals(Sent.REASONS) && property.getValue().isObject()) {
                reasons(property.getValue());
                continue;
            }
            declaration
                    .find(property.getKey())
                    .ifPresentOrElse(
                            field -> value(field, property.getValue(), path),
                            () ->
                                    faults.add(
                                            Fault.of(
                                                    under(path),
                                                    "platform.api.unknown-field",
                                                    under(path))));
        }
    }

    private void reasons(JsonNode node) {
        node.properties()
                .forEach(
                        one ->
                                text(one.getValue())
                                        .ifPresent(
                                                reason ->
                                                        values.put(
                                                                PersonNumberEdits.reasonOf(
                                                                        one.getKey()),
                                                                List.of(reason))));
    }

    private String under(String path) {
        return root.isEmpty() ? path : root + "." + path;
    }

    private void value(FieldDeclaration field, JsonNode node, String path) {
        if (node.isNull()) {
            return;
        }
        switch (field.kind()) {
            case ROWS -> rows(field, node, path);
            case CHOICES, REFERENCES -> many(field, node, path);
            default ->
                    text(field, node)
                            .ifPresentOrElse(
                                    text -> values.put(path, List.of(text)),
                                    () -> wrong(field, path));
        }
    }

    private void rows(FieldDeclaration field, JsonNode node, String path) {
        if (!node.isArray()) {
            wrong(field, path);
            return;
        }
        for (int row = 0; row < Math.min(node.size(), MOST_ROWS); row++) {
            object(field.rows().orElseThrow(), node.get(row), path + "[" + row + "].");
        }
    }

    private void many(FieldDeclaration field, JsonNode node, String path) {
        var texts = new ArrayList<String>();
        for (var one : node) {
            text(field, one).ifPresent(texts::add);
        }
        if (node.isArray() && texts.size() == node.size()) {
            values.put(path, texts);
        } else {
            wrong(field, path);
        }
    }

    private static Optional<String> text(FieldDeclaration field, JsonNode node) {
        return switch (field.kind()) {
            case YES_NO -> node.isBoolean() ? Optional.of(node.asString()) : Optional.empty();
            case NUMBER ->
                    node.isIntegralNumber() ? Optional.of(node.asString()) : Optional.empty();
            case DATE -> text(node).filter(text -> isDate(text));
            case MOMENT -> text(node).flatMap(JsonTyped::moment);
            default -> text(node);
        };
    }

    /** PostgreSQL keeps every character but the null. */
    private static Optional<String> text(JsonNode node) {
        return node.isString() && node.asString().indexOf('\0') < 0
                ? Optional.of(node.asString())
                : Optional.empty();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return text.isEmpty();
        }
    }

    private static Optional<String> moment(String text) {
        try {
            return Optional.of(
                    text.isEmpty() ? text : OffsetDateTime.parse(text).toInstant().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void wrong(FieldDeclaration field, String path) {
        faults.add(
                new Fault(
                        under(path),
                        "platform.api.wrong-type",
                        Optional.of(field.labelKey()),
                        List.of(typeOf(field.kind()))));
    }

    /** As OpenAPI names it, whatever the reader's language. */
    private static String typeOf(FieldKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, CHOICE -> "string";
            case REFERENCE -> "string (uuid)";
            case DATE -> "string (date, 2026-11-23)";
            case MOMENT -> "string (date-time, 2026-11-23T14:30:00+01:00)";
            case NUMBER -> "integer";
            case YES_NO -> "boolean";
            case CHOICES, REFERENCES, ROWS -> "array";
        };
    }
}
