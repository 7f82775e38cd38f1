package no.samsvar.review.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import no.samsvar.register.Entry;
import org.springframework.stereotype.Component;

/** Parts what minutes may tell from what is restricted. */
@Component
class Openly {

    private final AgendaRepository agenda;

    Openly(AgendaRepository agenda) {
        this.agenda = agenda;
    }

    /**
     * @param left how many were left out
     */
    record Parted<T>(List<T> told, int left) {}

    <T> Parted<T> of(List<T> all, Function<T, Entry> entry) {
        var restricted =
                new HashSet<>(
                        agenda.restricted(all.stream().map(one -> entry.apply(one).id()).toList()));
        var told = all.stream().filter(one -> !restricted.contains(entry.apply(one).id())).toList();
        return new Parted<>(told, all.size() - told.size());
    }
}
