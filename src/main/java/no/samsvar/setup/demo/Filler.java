package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;

/** Fills in the program's forms with what the examples tell, as somebody would type it. */
final class Filler {

    private final Names names;
    private final Moments moments;

    Filler(Names names, Moments moments) {
        this.names = names;
        this.moments = moments;
    }

    /**
     * @param base what a moment in it is told from
     */
    <R extends Record> R fill(Class<R> type, Part told, Instant base) {
        var typed = new LinkedHashMap<String, List<String>>();
        type(FormDeclaration.of(type), told, base, "", typed);
        var form = Form.read(type, new Typed(typed));
        if (!form.valid()) {
            throw new IllegalArgumentException(form.problems() + " in " + typed);
        }
        return form.value();
    }

    private void type(
            FormDeclaration<?> form,
            Part told,
            Instant base,
            String prefix,
            Map<String, List<String>> typed) {
        for (var name : told.names()) {
            var field = form.field(name);
            var path = prefix + name;
            if (field.rows().isEmpty()) {
                typed.put(
                        path,
                        told.list(name).stream().map(one -> typed(field, one, base)).toList());
                continue;
            }
            var rows = told.parts(name);
            for (int row = 0; row < rows.size(); row++) {
                type(
                        field.rows().get(),
                        rows.get(row),
                        base,
                        "%s[%d].".formatted(path, row),
                        typed);
            }
        }
    }

    private String typed(FieldDeclaration field, String told, Instant base) {
        return switch (field.kind()) {
            case REFERENCE, REFERENCES -> names.id(field.choices().orElseThrow(), told).toString();
            case DATE -> moments.day(base, told).toString();
            case MOMENT -> Moments.after(base, told).toString();
            default -> told;
        };
    }
}
