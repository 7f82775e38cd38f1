package no.samsvar.register.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Typed;

/**
 * The fields that are typed anew, each with its inputs; a field with no input is emptied.
 *
 * @param own by the name of a field of the register
 * @param shared by the name of a field that every entry has
 * @param state the state to move to; empty to stay
 */
public record Anew(Map<String, Typed> own, Map<String, Typed> shared, Optional<String> state) {

    public static final Anew NOTHING = new Anew(Map.of(), Map.of(), Optional.empty());

    public Anew with(FieldDeclaration field, boolean isShared, Typed typed) {
        return isShared
                ? new Anew(own, plus(shared, field, typed), state)
                : new Anew(plus(own, field, typed), shared, state);
    }

    public Anew moving(String to) {
        return new Anew(own, shared, Optional.of(to));
    }

    private static Map<String, Typed> plus(
            Map<String, Typed> fields, FieldDeclaration field, Typed typed) {
        var all = new HashMap<>(fields);
        all.put(field.name(), typed);
        return Map.copyOf(all);
    }
}
