package no.samsvar.platform.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, what it means, and what is wrong with it. */
public final class Form<T extends Record> {

    private final FormDeclaration<T> declaration;
    private final Typed typed;
    private final List<FieldProblem> problems;
    private final Map<String, String> explained;
    private final @Nullable T value;
    private final Set<String> needed;

    Form(
            FormDeclaration<T> declaration,
            Typed typed,
            List<FieldProblem> problems,
            Map<String, String> explained,
            @Nullable T value) {
        this(declaration, typed, problems, explained, value, Set.of());
    }

    private Form(
            FormDeclaration<T> declaration,
            Typed typed,
            List<FieldProblem> problems,
            Map<String, String> explained,
            @Nullable T value,
            Set<String> needed) {
        this.declaration = declaration;
        this.typed = typed;
        this.problems = problems;
        this.explained = explained;
        this.value = value;
        this.needed = needed;
    }

    /** An empty form, nothing wrong with it yet. */
    public static <T extends Record> Form<T> blank(Class<T> type) {
        return unchecked(type, Typed.NOTHING);
    }

    /** A form as it was typed, not judged: for one that is still being filled in. */
    public static <T extends Record> Form<T> unchecked(Class<T> type, Typed typed) {
        return new Form<>(FormDeclaration.of(type), typed, List.of(), Map.of(), null);
    }

    /** A form that shows this record, for editing. */
    public static <T extends Record> Form<T> of(T value) {
        @SuppressWarnings("unchecked") // a record's class is final
        var type = (Class<T>) value.getClass();
        return new Form<>(FormDeclaration.of(type), AsTyped.of(value), List.of(), Map.of(), value);
    }

    /** Reads and judges what was typed. */
    public static <T extends Record> Form<T> read(Class<T> type, Typed typed) {
        return new FormReader<>(FormDeclaration.of(type), typed).read();
    }

    public FormDeclaration<T> declaration() {
        return declaration;
    }

    public Typed typed() {
        return typed;
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** Why digits that look like a person number are none, by the text's path. */
    public Map<String, String> explained() {
        return explained;
    }

    public Optional<FieldProblem> problem(String path) {
        return problems.stream().filter(problem -> problem.path().equals(path)).findFirst();
    }

    public boolean valid() {
        return problems.isEmpty() && value != null;
    }

    /** The record; an error unless the form is valid. */
    public T value() {
        return Objects.requireNonNull(value, "the form is not valid");
    }

    /** The field of this component, for templates. */
    public FieldDeclaration field(FieldHandle<T, ?> handle) {
        return declaration.field(handle.name());
    }

    /** The same form where this field, which others may leave empty, must be filled in. */
    public Form<T> needing(String field) {
        var form = new Form<>(declaration, typed, problems, explained, value, Set.of(field));
        boolean missing = valid() && declaration.field(field).valueIn(value()) == null;
        return missing ? form.with(field, "form.required") : form;
    }

    /** Whether this field must be filled in. */
    public boolean needs(FieldDeclaration field) {
        return field.required() || needed.contains(field.name());
    }

    /** The same form with those of these problems that are of its own fields. */
    public Form<T> judged(List<CrossChecked.Problem> found) {
        var all =
                found.stream()
                        .flatMap(
                                problem ->
                                        declaration
                                                .find(problem.field())
                                                .map(field -> problem.at(field))
                                                .stream())
                        .toList();
        return new Form<>(
                declaration,
                typed,
                Stream.concat(problems.stream(), all.stream()).toList(),
                explained,
                value,
                needed);
    }

    /** The same form with a problem that a rule found. */
    public Form<T> with(String field, String code, Object... arguments) {
        var problem = new FieldProblem(field, declaration.field(field), code, List.of(arguments));
        return new Form<>(declaration, typed, List.of(problem), explained, value, needed);
    }
}
