package no.samsvar.register.origin;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.platform.form.Typed;

/** What a form says, comparable: without what is blank, and whatever the order of choices. */
final class SameTyped {

    private SameTyped() {}

    static Map<String, Set<String>> said(Typed typed) {
        var said = new TreeMap<String, Set<String>>();
        typed.values()
                .forEach(
                        (path, values) -> {
                            var texts = new TreeSet<String>();
                            values.stream()
                                    .map(text -> text.replace("\r\n", "\n").strip())
                                    .filter(text -> !text.isEmpty())
                                    .forEach(texts::add);
                            if (!texts.isEmpty()) {
                                said.put(path, texts);
                            }
                        });
        return said;
    }
}
