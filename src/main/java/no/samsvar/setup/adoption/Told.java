package no.samsvar.setup.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samsvar.setup.filling.Meanings;
import no.samsvar.setup.starter.LineKind;
import no.samsvar.setup.starter.NextTime;

/**
 * What a line means here: other lines are the entries that came of them, and what came of none is
 * left out.
 *
 * @param day from which the next day of the year is told
 */
record Told(Desk desk, LocalDate day) implements Meanings {

    @Override
    public List<UUID> ids(String source, String name) {
        var own = desk.own(source);
        return own.isEmpty() ? entries(source, name) : own;
    }

    private List<UUID> entries(String source, String name) {
        return Arrays.stream(LineKind.values())
                .filter(
                        kind ->
                                kind.register()
                                        .filter(register -> register.name().equals(source))
                                        .isPresent())
                .flatMap(kind -> desk.entry(new LineKey(kind, name)).stream())
                .map(id -> id.value())
                .toList();
    }

    @Override
    public LocalDate day(String told) {
        return NextTime.after(day, told);
    }

    @Override
    public Instant moment(String told) {
        return Instant.parse(told);
    }
}
