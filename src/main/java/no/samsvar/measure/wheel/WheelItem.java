package no.samsvar.measure.wheel;

import java.time.LocalDate;
import no.samsvar.measure.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a recurring task in a year.
 *
 * @param href the measure that it is, or the task where its time has not come
 * @param day its deadline, or the day it is planned for
 * @param minutes what it takes whoever is responsible
 * @param minutesOthers what it takes each of the others
 */
public record WheelItem(
        String title,
        String href,
        Phase phase,
        LocalDate day,
        int minutes,
        @Nullable Integer minutesOthers,
        Standing standing) {}
