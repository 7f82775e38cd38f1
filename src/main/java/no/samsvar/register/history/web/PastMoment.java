package no.samsvar.register.history.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.samsvar.platform.Time;

/** A past date, with or without a time, as a clock in Oslo shows it and as it was typed. */
public record PastMoment(String date, String time) {

    /** The moment itself; the end of the day where no time is said, none where no date is. */
    public Optional<Instant> moment() {
        return parsed(date, LocalDate::parse).map(this::at);
    }

    private Instant at(LocalDate day) {
        return parsed(time, LocalTime::parse)
                .map(clock -> day.atTime(clock).atZone(Time.OSLO).toInstant().plusSeconds(59))
                .orElseGet(() -> day.plusDays(1).atStartOfDay(Time.OSLO).toInstant().minusNanos(1));
    }

    public boolean unreadable() {
        return !date.isBlank() && moment().isEmpty()
                || !time.isBlank() && parsed(time, LocalTime::parse).isEmpty();
    }

    private static <T> Optional<T> parsed(String text, Parser<T> parser) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(parser.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private interface Parser<T> {
        T parse(String text);
    }
}
