package no.samsvar.setup.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.setup.filling.Meanings;

/** What an example means by its names, and by its times at the moment it has come to. */
record MeantThen(Names names, Moments moments, Instant base) implements Meanings {

    @Override
    public List<UUID> ids(String source, String name) {
        return List.of(names.id(source, name));
    }

    @Override
    public LocalDate day(String told) {
        return moments.day(base, told);
    }

    @Override
    public Instant moment(String told) {
        return Moments.after(base, told);
    }
}
