package no.samsvar.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.platform.Time;

/** A day in Oslo that a filter names. */
record Day(LocalDate date) {

    static Optional<Day> of(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Day(LocalDate.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Day next() {
        return new Day(date.plusDays(1));
    }

    /** The begin of the day as PostgreSQL reads it for a date or a moment. */
    String start(String type) {
        return type.equals("date")
                ? date.toString()
                : date.atStartOfDay(Time.OSLO).toInstant().toString();
    }
}
