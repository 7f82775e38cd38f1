package no.samsvar.register.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as a program sends it, read by the same form as the pages' and judged.
 *
 * @param id the sender's own, so that sending twice is once
 */
record EntryInput<F extends Record>(Optional<EntryId> id, F fields, EntryFields shared) {

    static final String ID = "id";
    static final String FIELDS = "fields";
    static final String SHARED = "shared";

    /** Reads all of it, or refuses with everything that is wrong. */
    static <F extends Record> EntryInput<F> read(
            RegisterKind<F> kind, ObjectNode body, boolean mayNameItself) {
        var known = mayNameItself ? Set.of(ID, FIELDS, SHARED) : Set.of(FIELDS, SHARED);
        var faults = new ArrayList<>(unknown(body, known));
        var id = Optional.<EntryId>empty();
        if (mayNameItself && body.hasNonNull(ID)) {
            id = id(body.get(ID).asString(""));
            if (id.isEmpty()) {
                faults.add(Fault.of(ID, "register.api.wrong-type", ID, "string (uuid)"));
            }
        }
        var fields = form(kind.fields(), body, FIELDS, faults);
        var shared = form(FormDeclaration.of(EntryFields.class), body, SHARED, faults);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new EntryInput<>(id, fields.value(), shared.value());
    }

    static List<Fault> unknown(ObjectNode body, Set<String> known) {
        return body.properties().stream()
                .filter(property -> !known.contains(property.getKey()))
                .map(
                        property ->
                                Fault.of(
                                        property.getKey(),
                                        "register.api.unknown-field",
                                        property.getKey()))
                .toList();
    }

    private static <T extends Record> Form<T> form(
            FormDeclaration<T> declaration, ObjectNode body, String root, List<Fault> faults) {
        var node = body.hasNonNull(root) ? body.get(root) : body.objectNode();
        var json = JsonTyped.of(declaration, node, root);
        var form = Form.read(declaration.type(), json.typed());
        faults.addAll(json.faults());
        var told = json.faults().stream().map(Fault::field).collect(Collectors.toSet());
        form.problems().stream()
                .map(problem -> Fault.of(root, problem))
                .filter(fault -> !told.contains(fault.field()))
                .forEach(faults::add);
        return form;
    }

    private static Optional<EntryId> id(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text)
                    ? Optional.of(new EntryId(id))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
