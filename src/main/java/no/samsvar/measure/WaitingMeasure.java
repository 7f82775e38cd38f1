package no.samsvar.measure;

import java.time.LocalDate;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/** A measure that somebody has still to do. */
public record WaitingMeasure(
        EntryId id,
        String number,
        String title,
        MeasureSource source,
        LocalDate deadline,
        @Nullable Integer minutes) {}
