package no.samsvar.register.bulk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.bulk.BulkFields;
import no.samsvar.register.bulk.Selection;
import no.samsvar.register.bulk.Wish;
import no.samsvar.register.web.ListAddress;

/**
 * A bulk edit as its pages pass it on: the list's own address, {@code which} of it ({@code chosen}
 * with {@code id}, {@code page}, {@code all}), and {@code set.} with the values wished.
 */
record BulkRequest(RegisterKind<?> kind, Typed typed) {

    static final String SET = "set.";
    private static final String WHICH = "which";
    private static final String ID = "id";

    Selection selection() {
        var query = list().query();
        return switch (typed.first(WHICH)) {
            case "all" -> new Selection.OfList(query);
            case "page" -> new Selection.OfPage(query);
            default ->
                    new Selection.Chosen(
                            typed.all(ID).stream()
                                    .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
                                    .map(EntryId::of)
                                    .toList());
        };
    }

    /** The list it began in. */
    ListAddress list() {
        var kept = new LinkedHashMap<String, List<String>>();
        typed.values().forEach((name, values) -> keep(name, values, kept));
        return new ListAddress(kind.path(), new Typed(kept));
    }

    private static void keep(String name, List<String> values, Map<String, List<String>> kept) {
        if (name.startsWith("f.")
                || List.of("q", "sort", "columns", "after", "before").contains(name)) {
            kept.put(name, values);
        }
    }

    Wish wish() {
        var values = new LinkedHashMap<String, String>();
        for (var field : BulkFields.of(kind)) {
            var value = typed.first(SET + field.name());
            if (typed.first("clear." + field.name()).equals("yes")) {
                values.put(field.name(), Wish.NOTHING);
            } else if (!value.isBlank()) {
                values.put(field.name(), value);
            }
        }
        return new Wish(values);
    }

    /** What the next page must be sent, as hidden inputs: which entries, of which list. */
    Map<String, List<String>> hidden() {
        var hidden = new LinkedHashMap<>(list().typed().values());
        hidden.put(WHICH, List.of(typed.first(WHICH)));
        if (selection() instanceof Selection.Chosen) {
            hidden.put(ID, typed.all(ID));
        }
        return hidden;
    }

    /** The same with what the entries shall be given. */
    Map<String, List<String>> hiddenWithWish() {
        var hidden = new LinkedHashMap<>(hidden());
        typed.values()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(SET) || name.startsWith("clear.")) {
                                hidden.put(name, values);
                            }
                        });
        return hidden;
    }
}
