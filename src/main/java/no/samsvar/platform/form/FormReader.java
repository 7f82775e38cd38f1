package no.samsvar.platform.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.platform.form.FieldParser.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a record, and collects every problem on the way. */
final class FormReader<T extends Record> {

    private static final int MOST_ROWS = 100;

    private final FormDeclaration<T> declaration;
    private final Typed typed;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, String> explained = new LinkedHashMap<>();

    FormReader(FormDeclaration<T> declaration, Typed typed) {
        this.declaration = declaration;
        this.typed = typed;
    }

    Form<T> read() {
        var value = record(declaration, "");
        if (value instanceof CrossChecked together) {
            for (var problem : together.problems()) {
                add(
                        problem.field(),
                        declaration.field(problem.field()),
                        problem.code(),
                        problem.arguments());
            }
        }
        return new Form<>(
                declaration,
                typed,
                List.copyOf(problems),
                explained,
                problems.isEmpty() ? value : null);
    }

    /** Null where a required part is missing: what is wrong is then among the problems. */
    private <R extends Record> @Nullable R record(FormDeclaration<R> declaration, String prefix) {
        int before = problems.size();
        var values = new HashMap<String, @Nullable Object>();
        for (var field : declaration.fields()) {
            values.put(field.name(), value(field, prefix + field.name()));
        }
        return problems.size() == before
                ? declaration.create(field -> values.get(field.name()))
                : null;
    }

    private @Nullable Object value(FieldDeclaration field, String path) {
        var value = read(field, path);
        boolean missing =
                value == null
                        || value instanceof Set<?> set && set.isEmpty()
                        || value instanceof List<?> list && list.isEmpty();
        if (missing
                && field.required()
                && problems.stream().noneMatch(one -> one.path().startsWith(path))) {
            add(path, field, "form.required");
        }
        return value;
    }

    private @Nullable Object read(FieldDeclaration field, String path) {
        if (field.derived()) {
            return null;
        }
        try {
            return switch (field.kind()) {
                case ROWS -> rows(field, path);
                case CHOICES, REFERENCES -> FieldParser.many(field, typed.all(path));
                case TEXT, LONG_TEXT -> text(field, path);
                default -> FieldParser.one(field, typed.first(path));
            };
        } catch (Unreadable e) {
            add(path, field, e.code, e.arguments.toArray());
            return null;
        }
    }

    /** A person number in it is to be masked, or told apart from one with a reason. */
    private @Nullable Object text(FieldDeclaration field, String path) throws Unreadable {
        var text = FieldParser.one(field, typed.first(path));
        if (text != null && PersonNumberEdits.concern(field, text.toString())) {
            var reason = typed.first(PersonNumberEdits.reasonOf(path)).strip();
            if (reason.isEmpty()) {
                throw new Unreadable(PersonNumberEdits.PROBLEM);
            }
            explained.put(path, reason);
        }
        return text;
    }

    private List<Record> rows(FieldDeclaration field, String path) throws Unreadable {
        int count = typed.rows(path);
        if (count > MOST_ROWS) {
            throw new Unreadable("form.too-many-rows", MOST_ROWS);
        }
        var rows = new ArrayList<Record>();
        for (int row = 0; row < count; row++) {
            var prefix = path + "[" + row + "].";
            if (filled(prefix)) {
                var record = record(field.rows().orElseThrow(), prefix);
                if (record != null) {
                    rows.add(record);
                }
            }
        }
        return rows;
    }

    private boolean filled(String prefix) {
        return typed.values().entrySet().stream()
                .anyMatch(
                        one ->
                                one.getKey().startsWith(prefix)
                                        && one.getValue().stream()
                                                .anyMatch(text -> !text.isBlank()));
    }

    private void add(String path, FieldDeclaration field, String code, Object... arguments) {
        problems.add(new FieldProblem(path, field, code, List.of(arguments)));
    }
}
