package no.samsvar.setup.filling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;

/** Fills in the program's forms with what a file tells, as somebody would type it. */
public final class Filler {

    private final Meanings meanings;

    public Filler(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The record; an error when the form would refuse it. */
    public <R extends Record> R fill(Class<R> type, Part told) {
        var form = form(type, told);
        if (!form.valid()) {
            throw new IllegalArgumentException(form.problems() + " in " + form.typed());
        }
        return form.value();
    }

    /** The form, judged. */
    public <R extends Record> Form<R> form(Class<R> type, Part told) {
        var typed = new LinkedHashMap<String, List<String>>();
        type(FormDeclaration.of(type), told, "", typed);
        return Form.read(type, new Typed(typed));
    }

    private void type(
            FormDeclaration<?> form, Part told, String prefix, Map<String, List<String>> typed) {
        for (var name : told.names()) {
            var field = form.field(name);
            var path = prefix + name;
            if (field.rows().isEmpty()) {
                var all = told.list(name).stream().flatMap(one -> typed(field, one)).toList();
                typed.put(path, all);
                continue;
            }
            var rows = told.parts(name);
            for (int row = 0; row < rows.size(); row++) {
                type(field.rows().get(), rows.get(row), "%s[%d].".formatted(path, row), typed);
            }
        }
    }

    private Stream<String> typed(FieldDeclaration field, String told) {
        return switch (field.kind()) {
            case REFERENCE, REFERENCES ->
                    meanings.ids(field.choices().orElseThrow(), told).stream()
                            .map(Object::toString);
            case DATE -> Stream.of(meanings.day(told).toString());
            case MOMENT -> Stream.of(meanings.moment(told).toString());
            default -> Stream.of(told);
        };
    }
}
