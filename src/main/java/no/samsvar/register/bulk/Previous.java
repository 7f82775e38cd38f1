package no.samsvar.register.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.revision.Anew;
import no.samsvar.register.revision.FieldChange;
import no.samsvar.register.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What an entry had in the fields that a bulk edit changed, as a form takes it.
 *
 * @param state it was in; null where that did not change
 */
record Previous(
        Map<String, List<String>> own, Map<String, List<String>> shared, @Nullable String state) {

    static Previous of(Revision<?> revision) {
        var current = revision.current().orElseThrow();
        var own = Form.of(current.fields()).typed();
        var shared = Form.of(current.entry().fields()).typed();
        return new Previous(
                texts(revision, own, false),
                texts(revision, shared, true),
                revision.moves() ? current.entry().status() : null);
    }

    Anew anew() {
        return new Anew(typed(own), typed(shared), Optional.ofNullable(state));
    }

    private static Map<String, List<String>> texts(
            Revision<?> revision, Typed typed, boolean shared) {
        var texts = new HashMap<String, List<String>>();
        for (FieldChange change : revision.changes()) {
            FieldDeclaration field = change.field();
            if (field.form().equals("entry") == shared) {
                texts.put(field.name(), typed.all(field.name()));
            }
        }
        return texts;
    }

    private static Map<String, Typed> typed(Map<String, List<String>> texts) {
        var typed = new HashMap<String, Typed>();
        texts.forEach((name, values) -> typed.put(name, new Typed(Map.of(name, values))));
        return typed;
    }
}
