package no.samsvar.setup.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import no.samsvar.platform.Time;

/** When things happen in the examples, told from the moment they are made. */
final class Moments {

    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Instant now;

    Moments(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * @param told weeks ago, weekday and time, such as {@code 40 tue 09:10}; or how long before
     *     now, such as {@code -20h}
     */
    Instant at(String told) {
        var words = told.split(" ");
        if (words.length < 3) {
            return after(now, told);
        }
        return LocalDate.ofInstant(now, Time.OSLO)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(Long.parseLong(words[0]))
                .plusDays(DAYS.indexOf(words[1]))
                .atTime(LocalTime.parse(words[2]))
                .atZone(Time.OSLO)
                .toInstant();
    }

    /** A day told by how long after something it is, or as {@link #day(String)} reads it. */
    LocalDate day(Instant base, String told) {
        return told.matches(".*[dhm]")
                ? LocalDate.ofInstant(after(base, told), Time.OSLO)
                : day(told);
    }

    /** A day told by how many lie between it and today, or by its date. */
    LocalDate day(String told) {
        return told.matches("[+-]?\\d{1,4}")
                ? LocalDate.ofInstant(now, Time.OSLO).plusDays(Long.parseLong(told))
                : LocalDate.parse(told);
    }

    /**
     * @param told such as {@code 2d 3h} or, before it, {@code -45m}
     */
    static Instant after(Instant base, String told) {
        boolean before = told.startsWith("-");
        var length =
                Arrays.stream(told.replaceFirst("^[+-]", "").split(" "))
                        .map(Moments::length)
                        .reduce(Duration.ZERO, Duration::plus);
        return before ? base.minus(length) : base.plus(length);
    }

    private static Duration length(String told) {
        long number = Long.parseLong(told.substring(0, told.length() - 1));
        return switch (told.charAt(told.length() - 1)) {
            case 'd' -> Duration.ofDays(number);
            case 'h' -> Duration.ofHours(number);
            case 'm' -> Duration.ofMinutes(number);
            default -> throw new IllegalArgumentException(told);
        };
    }
}
