package no.samsvar.measure;

import java.time.LocalDate;
import no.samsvar.register.EntryId;

/** A measure that is one turn of a recurring task, and the day the wheel has it on. */
public record Occurrence(EntryId measure, EntryId task, LocalDate plannedOn) {}
