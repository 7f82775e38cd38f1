package no.samsvar.setup.web;

import java.util.LinkedHashMap;
import java.util.List;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;

/** What of all that a page sends belongs to a form. */
final class Kept {

    private Kept() {}

    static Typed of(Class<? extends Record> form, Typed all) {
        var kept = new LinkedHashMap<String, List<String>>();
        for (var field : FormDeclaration.of(form).fields()) {
            all.values()
                    .forEach(
                            (name, values) -> {
                                if (name.equals(field.name())
                                        || name.startsWith(field.name() + "[")) {
                                    kept.put(name, values);
                                }
                            });
        }
        return new Typed(kept);
    }
}
