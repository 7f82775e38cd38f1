package no.samsvar.deviation;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.platform.form.Typed;

/** A report that somebody is still writing, as it was typed. */
public record Draft(
        UUID id,
        String description,
        String type,
        String place,
        String happenedAt,
        String journalReference,
        Instant savedAt) {

    static Draft of(UUID id, Typed typed, Instant savedAt) {
        return new Draft(
                id,
                typed.first("description"),
                typed.first("type"),
                typed.first("place"),
                typed.first("happenedAt"),
                typed.first("journalReference"),
                savedAt);
    }

    public Typed typed() {
        return Typed.NOTHING
                .with("description", description)
                .with("type", type)
                .with("place", place)
                .with("happenedAt", happenedAt)
                .with("journalReference", journalReference);
    }

    /** What it is about, in short. */
    public String title() {
        return Title.of(description);
    }
}
