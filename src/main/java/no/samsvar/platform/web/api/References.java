package no.samsvar.platform.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.view.ChoiceLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether what a record refers to can be chosen by whoever sent it; what was there before may
 * stay, such as somebody who has left.
 */
@Component
@Transactional(readOnly = true)
public class References {

    private final ChoiceLists lists;

    References(ChoiceLists lists) {
        this.lists = lists;
    }

    public List<Fault> faults(String root, Record now, @Nullable Record before) {
        var known = new HashSet<UUID>();
        if (before != null) {
            collect(before, known);
        }
        var asked = new HashSet<UUID>();
        collect(now, asked);
        if (known.containsAll(asked)) {
            return List.of();
        }
        var faults = new ArrayList<Fault>();
        judge(root, now, known, lists.of(now.getClass()).bySource(), faults);
        return faults;
    }

    private static void collect(Record record, Set<UUID> into) {
        for (var field : FormDeclaration.of(record.getClass()).fields()) {
            for (var value : values(field, record)) {
                if (value instanceof UUID id) {
                    into.add(id);
                } else if (value instanceof Record row) {
                    collect(row, into);
                }
            }
        }
    }

    private static void judge(
            String root,
            Record record,
            Set<UUID> known,
            Map<String, List<Choice>> choices,
            List<Fault> faults) {
        for (var field : FormDeclaration.of(record.getClass()).fields()) {
            var path = root.isEmpty() ? field.name() : root + "." + field.name();
            var values = List.copyOf(values(field, record));
            for (int row = 0; row < values.size(); row++) {
                if (values.get(row) instanceof Record small) {
                    judge(path + "[" + row + "]", small, known, choices, faults);
                }
            }
            field.choices()
                    .map(source -> ids(choices.getOrDefault(source, List.of())))
                    .filter(
                            ids ->
                                    !values.stream()
                                            .allMatch(v -> ids.contains(v) || known.contains(v)))
                    .ifPresent(_ -> faults.add(fault(path, field)));
        }
    }

    private static Fault fault(String path, FieldDeclaration field) {
        return new Fault(
                path, "platform.api.no-such-choice", Optional.of(field.labelKey()), List.of());
    }

    private static Set<UUID> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).collect(Collectors.toSet());
    }

    private static Collection<?> values(FieldDeclaration field, Record record) {
        var value = field.valueIn(record);
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> many ? many : List.of(value);
    }
}
