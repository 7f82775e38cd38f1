package no.samsvar.register.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Typed;

/** What is typed into one field and its rows, comparable: blanks, order of choices aside. */
record FieldText(Map<String, Set<String>> inputs) {

    static FieldText of(FieldDeclaration field, Typed typed) {
        var inputs = new TreeMap<String, Set<String>>();
        for (var path : paths(field, typed)) {
            var texts = new TreeSet<String>();
            for (var text : typed.all(path)) {
                if (!text.isBlank()) {
                    texts.add(text.replace("\r\n", "\n").strip());
                }
            }
            if (!texts.isEmpty()) {
                inputs.put(path, texts);
            }
        }
        return new FieldText(inputs);
    }

    static List<String> paths(FieldDeclaration field, Typed typed) {
        return typed.values().keySet().stream()
                .filter(path -> path.equals(field.name()) || path.startsWith(field.name() + "["))
                .toList();
    }
}
