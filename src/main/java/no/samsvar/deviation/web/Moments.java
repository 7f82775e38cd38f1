package no.samsvar.deviation.web;

import java.time.Instant;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Form;

/** Times that somebody typed: told at the field where they are wrong, and nothing typed is lost. */
final class Moments {

    private Moments() {}

    /** The form, with what is wrong where one of its times has not been yet. */
    static <T extends Record> Form<T> past(Form<T> form, Instant now) {
        if (!form.valid()) {
            return form;
        }
        return form.declaration().fields().stream()
                .filter(field -> field.kind() == FieldKind.MOMENT)
                .filter(
                        field ->
                                field.valueIn(form.value()) instanceof Instant at
                                        && at.isAfter(now))
                .findFirst()
                .map(field -> form.with(field.name(), "deviation.clock.in-the-future"))
                .orElse(form);
    }

    /** The form with a broken rule told at its first time that is filled in. */
    static <T extends Record> Form<T> at(Form<T> form, RuleBroken broken) {
        return form.declaration().fields().stream()
                .filter(field -> field.kind() == FieldKind.MOMENT)
                .filter(field -> field.valueIn(form.value()) != null)
                .map(FieldDeclaration::name)
                .findFirst()
                .map(name -> form.with(name, broken.code()))
                .orElseThrow(() -> broken);
    }
}
