package no.samsvar.platform.web.view;

import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;

/** Whether a field says that it must be filled in, that it may stay empty, or nothing. */
public enum Need {
    REQUIRED,
    OPTIONAL,
    UNMARKED;

    /** Where all fields are alike the form says so once, and no field says it again. */
    public static Need of(Form<?> form, FieldDeclaration field) {
        if (alike(form)) {
            return UNMARKED;
        }
        return form.needs(field) ? REQUIRED : OPTIONAL;
    }

    /** What the form says once for all its fields; {@link #UNMARKED} where each says it itself. */
    public static Need ofAll(Form<?> form) {
        if (!alike(form)) {
            return UNMARKED;
        }
        return form.needs(form.declaration().asked().getFirst()) ? REQUIRED : OPTIONAL;
    }

    private static boolean alike(Form<?> form) {
        return form.declaration().asked().stream().map(form::needs).distinct().count() == 1;
    }
}
