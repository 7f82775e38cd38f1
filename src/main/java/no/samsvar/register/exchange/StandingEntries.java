package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a register that are there already, and how a row of a file says which it means.
 */
final class StandingEntries<F extends Record> {

    private final Map<String, Stored<F>> byNumber = new HashMap<>();
    private final Map<String, Stored<F>> byId = new HashMap<>();
    private final Map<String, List<Stored<F>>> byTitle = new HashMap<>();
    private final Map<String, Stored<F>> byForeignNumber = new HashMap<>();

    StandingEntries(List<Stored<F>> all) {
        for (var stored : all) {
            var entry = stored.entry();
            byNumber.put(Words.plain(entry.number()), stored);
            byId.put(entry.id().toString(), stored);
            byTitle.merge(Words.plain(entry.title()), List.of(stored), StandingEntries::both);
            noteForeignNumber(stored);
        }
    }

    private void noteForeignNumber(Stored<F> stored) {
        FormDeclaration.of(stored.fields().getClass()).fields().stream()
                .filter(FieldDeclaration::foreignNumber)
                .map(field -> field.valueIn(stored.fields()))
                .filter(Objects::nonNull)
                .forEach(number -> byForeignNumber.put(Words.plain(number.toString()), stored));
    }

    /** The one that another system calls this, if it is here already. */
    Optional<Stored<F>> byForeignNumber(String number) {
        return Optional.ofNullable(byForeignNumber.get(Words.plain(number)));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    Optional<Stored<F>> byId(String id) throws CellFault {
        var found = Optional.ofNullable(byId.get(Words.plain(id)));
        if (found.isEmpty()) {
            throw new CellFault("register.import.no-such-id");
        }
        return found;
    }

    Optional<Stored<F>> byNumber(String number) throws CellFault {
        var found = Optional.ofNullable(byNumber.get(Words.plain(number)));
        if (found.isEmpty()) {
            throw new CellFault("register.import.no-such-number", number);
        }
        return found;
    }

    /**
     * The one that is called this.
     *
     * @param legalPerson whose it is; null when the row does not say
     */
    Optional<Stored<F>> byTitle(String title, @Nullable UUID legalPerson) throws CellFault {
        var found =
                byTitle.getOrDefault(Words.plain(title), List.of()).stream()
                        .filter(
                                one ->
                                        legalPerson == null
                                                || legalPerson.equals(one.entry().legalPersonId()))
                        .toList();
        if (found.size() > 1) {
            throw new CellFault("register.import.several-entries-called", title);
        }
        return found.stream().findFirst();
    }
}
