package no.samsvar.register.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as a program sends it, read by the same form as the pages' and judged.
 *
 * @param id the sender's own, so that sending twice is once
 * @param explained why digits in it are no person number, by field
 */
record EntryInput<F extends Record>(
        Optional<EntryId> id, F fields, EntryFields shared, Map<String, String> explained) {

    static final String ID = "id";
    static final String FIELDS = "fields";
    static final String SHARED = "shared";

    /** Reads all of it, or refuses with everything that is wrong. */
    static <F extends Record> EntryInput<F> read(
            RegisterKind<F> kind, JsonBody json, ObjectNode body, boolean mayNameItself) {
        var known = mayNameItself ? Set.of(ID, FIELDS, SHARED) : Set.of(FIELDS, SHARED);
        var faults = new ArrayList<>(unknown(body, known));
        var id = Optional.<EntryId>empty();
        if (mayNameItself && body.hasNonNull(ID)) {
            id = id(body.get(ID).asString(""));
            if (id.isEmpty()) {
                faults.add(Fault.of(ID, "platform.api.wrong-type", ID, "string (uuid)"));
            }
        }
        var fields = json.part(kind.fields().type(), body, FIELDS);
        var shared = json.part(EntryFields.class, body, SHARED);
        faults.addAll(fields.faults());
        faults.addAll(shared.faults());
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new EntryInput<>(
                id, fields.unreferenced(), shared.unreferenced(), fields.explained());
    }

    static List<Fault> unknown(ObjectNode body, Set<String> known) {
        return body.properties().stream()
                .filter(property -> !known.contains(property.getKey()))
                .map(
                        property ->
                                Fault.of(
                                        property.getKey(),
                                        "platform.api.unknown-field",
                                        property.getKey()))
                .toList();
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
