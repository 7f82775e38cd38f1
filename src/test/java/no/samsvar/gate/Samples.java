package no.samsvar.gate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;

/** A record of any form with all that can be filled in filled in, in words that are hard to fit. */
final class Samples {

    private static final String LONG_WORD = "Personopplysningssikkerhetshendelsesoversikten";

    private Samples() {}

    static <F extends Record> F of(FormDeclaration<F> declaration) {
        var typed = new LinkedHashMap<String, List<String>>();
        fill(typed, "", declaration);
        var form = Form.read(declaration.type(), new Typed(typed));
        while (!form.valid()) {
            var wrong = form.problems().getFirst();
            if (!typed.keySet().removeIf(path -> path.startsWith(wrong.path()))) {
                throw new IllegalStateException(declaration.name() + ": " + wrong);
            }
            form = Form.read(declaration.type(), new Typed(typed));
        }
        return form.value();
    }

    private static void fill(
            Map<String, List<String>> typed, String prefix, FormDeclaration<?> declaration) {
        for (var field : declaration.fields()) {
            var path = prefix + field.name();
            switch (field.kind()) {
                case ROWS -> fill(typed, path + "[0].", field.rows().orElseThrow());
                case REFERENCE, REFERENCES -> {}
                default -> typed.put(path, values(field, typed.size()));
            }
        }
    }

    /** Days rise from field to field, as what ends does so after it has begun. */
    private static List<String> values(FieldDeclaration field, int place) {
        return switch (field.kind()) {
            case TEXT -> List.of(LONG_WORD + " i Normland");
            case LONG_TEXT -> List.of("Første linje om " + LONG_WORD + ".\nAndre linje.");
            case NUMBER -> List.of("3");
            case DATE -> List.of(LocalDate.of(2026, 11, 1).plusDays(place).toString());
            case MOMENT -> List.of("2026-11-20T14:30");
            case YES_NO -> List.of("yes");
            case CHOICE -> List.of(name(field.type().getEnumConstants()[0]));
            case CHOICES ->
                    Arrays.stream(field.type().getEnumConstants()).map(Samples::name).toList();
            case REFERENCE, REFERENCES, ROWS -> throw new IllegalStateException(field.name());
        };
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }
}
