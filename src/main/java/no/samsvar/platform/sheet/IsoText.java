package no.samsvar.platform.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates as ISO 8601 text: a day alone when the clock says midnight, else to the minute. */
final class IsoText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private IsoText() {}

    static String of(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    static String of(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Excel keeps days and moments in one type; midnight is how a day looks there. */
    static String dayOrMoment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : of(moment);
    }
}
