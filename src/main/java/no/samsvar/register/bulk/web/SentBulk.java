package no.samsvar.register.bulk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.bulk.BulkFields;
import no.samsvar.register.bulk.BulkPlan;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.web.ListAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A bulk edit as a program asks for it.
 *
 * @param ids the entries, or
 * @param query what comes behind the question mark of a list's address: all that it finds
 * @param set what they shall be given, by the columns of the register's files; null empties
 * @param print of the preview, when it shall be done
 */
record SentBulk(
        @Nullable List<UUID> ids,
        @Nullable String query,
        Map<String, JsonNode> set,
        @Nullable String print) {

    private static final String SET = "set";

    SentBulk {
        set = set == null ? Map.of() : set;
    }

    /** As the pages pass it on; refused where it says too little, or what is no column. */
    BulkRequest request(RegisterKind<?> kind) {
        var faults = new ArrayList<Fault>();
        if ((ids == null) == (query == null)) {
            faults.add(Fault.of("ids", "register.api.ids-or-query"));
        }
        var known = BulkFields.of(kind).stream().map(FileColumn::name).toList();
        set.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> SET + "." + name)
                .map(name -> Fault.of(name, "platform.api.unknown-field", name))
                .forEach(faults::add);
        if (set.isEmpty()) {
            faults.add(Fault.of(SET, "register.bulk.nothing-chosen"));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        var typed = new LinkedHashMap<String, List<String>>();
        if (ids != null) {
            typed.put("id", ids.stream().map(UUID::toString).toList());
        } else if (query != null) {
            typed.putAll(ListAddress.typed(query).values());
            typed.put("which", List.of("all"));
        }
        set.forEach(
                (name, value) ->
                        typed.put(
                                (value.isNull() ? "clear." : BulkRequest.SET) + name,
                                List.of(value.isNull() ? "yes" : value.asString(""))));
        return new BulkRequest(kind, new Typed(typed));
    }

    /** What is referred to must be there to choose. */
    void checkReferences(BulkPlan<?> plan) {
        var faults = new ArrayList<Fault>();
        for (var column : BulkFields.of(plan.kind())) {
            var value = set.get(column.name());
            var source = column.declared().flatMap(FieldDeclaration::choices);
            if (value != null
                    && !value.isNull()
                    && source.isPresent()
                    && plan.names().bySource().getOrDefault(source.get(), List.of()).stream()
                            .map(Choice::id)
                            .noneMatch(id -> id.toString().equals(value.asString("")))) {
                var at = SET + "." + column.name();
                faults.add(Fault.of(at, "platform.api.no-such-choice", at));
            }
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    /** An entry that cannot be given this hinders all; its own words say why. */
    void checkFaults(BulkPlan<?> plan) {
        var faults =
                plan.faulty().stream()
                        .flatMap(one -> one.problems().stream())
                        .map(problem -> Fault.of(SET, problem))
                        .distinct()
                        .toList();
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }
}
