package no.samsvar.platform.web.view;

import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;

/** Whether a field says that it must be filled in, that it may stay empty, or nothing. */
public enum Need {
    REQUIRED,
    OPTIONAL,
    UNMARKED;

    /** Where all fields are alike the form says so once, and no field says it again. */
    public static Need of(FieldDeclaration field, List<FieldDeclaration> all) {
        if (alike(all)) {
            return UNMARKED;
        }
        return field.required() ? REQUIRED : OPTIONAL;
    }

    /** What the form says once for all its fields; {@link #UNMARKED} where each says it itself. */
    public static Need ofAll(FormDeclaration<?> form) {
        if (!alike(form.fields())) {
            return UNMARKED;
        }
        return form.fields().getFirst().required() ? REQUIRED : OPTIONAL;
    }

    private static boolean alike(List<FieldDeclaration> fields) {
        return fields.stream().map(FieldDeclaration::required).distinct().count() == 1;
    }
}
