package no.samsvar.register.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One form record of an entry, typed anew in part. A field whose text stays the same keeps its
 * value to the last digit, though a form may show less of it.
 *
 * @param value the record that would be stored; null where something is wrong with it
 */
record FormRevision<T extends Record>(
        Class<T> type, List<FieldProblem> problems, List<FieldChange> changes, @Nullable T value) {

    static <T extends Record> FormRevision<T> of(
            Class<T> type, @Nullable T current, Map<String, Typed> anew) {
        var before = current == null ? Typed.NOTHING : Form.of(current).typed();
        var fields = FormDeclaration.of(type).fields();
        var changed = fields.stream().filter(field -> differs(field, before, anew)).toList();
        if (current != null && changed.isEmpty()) {
            return new FormRevision<>(type, List.of(), List.of(), current);
        }
        var form = Form.read(type, overlaid(before, changed, anew));
        if (!form.valid()) {
            return new FormRevision<>(type, withTheRest(type, form), List.of(), null);
        }
        var value = current == null ? form.value() : merged(current, form.value(), changed);
        return new FormRevision<>(type, List.of(), changes(changed, current, value), value);
    }

    /** The same with those of these problems that are of its own fields. */
    FormRevision<T> judged(List<CrossChecked.Problem> found) {
        var declaration = FormDeclaration.of(type);
        var all = new ArrayList<>(problems);
        for (var problem : found) {
            declaration.find(problem.field()).map(problem::at).ifPresent(all::add);
        }
        return new FormRevision<>(type, List.copyOf(all), changes, value);
    }

    /** Fields are judged together once each is right by itself, so the faulty ones step aside. */
    private static List<FieldProblem> withTheRest(Class<? extends Record> type, Form<?> form) {
        var typed = form.typed();
        for (var problem : form.problems()) {
            typed = typed.without(problem.path());
        }
        var rest =
                Form.read(type, typed).problems().stream()
                        .filter(problem -> !problem.code().equals("form.required"))
                        .filter(problem -> form.problem(problem.path()).isEmpty());
        return Stream.concat(form.problems().stream(), rest).toList();
    }

    private static boolean differs(FieldDeclaration field, Typed before, Map<String, Typed> anew) {
        var typed = anew.get(field.name());
        return typed != null && !FieldText.of(field, typed).equals(FieldText.of(field, before));
    }

    private static Typed overlaid(
            Typed before, List<FieldDeclaration> changed, Map<String, Typed> anew) {
        var all = before;
        for (var field : changed) {
            for (var path : FieldText.paths(field, before)) {
                all = all.without(path);
            }
            all = all.with(Optional.ofNullable(anew.get(field.name())).orElse(Typed.NOTHING));
        }
        return all;
    }

    private static <T extends Record> T merged(T current, T typed, List<FieldDeclaration> changed) {
        @SuppressWarnings("unchecked") // a record's class is final
        var declaration = FormDeclaration.of((Class<T>) current.getClass());
        return declaration.create(
                field -> field.valueIn(changed.contains(field) ? typed : current));
    }

    private static List<FieldChange> changes(
            List<FieldDeclaration> changed, @Nullable Record current, Record value) {
        var changes = new ArrayList<FieldChange>();
        for (var field : changed) {
            var from = current == null ? null : field.valueIn(current);
            changes.add(new FieldChange(field, from, field.valueIn(value)));
        }
        return List.copyOf(changes);
    }
}
