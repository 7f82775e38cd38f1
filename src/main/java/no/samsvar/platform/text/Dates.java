package no.samsvar.platform.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.samsvar.platform.Time;

/**
 * Dates in words, by our own texts: what a runtime or a browser knows of nynorsk has been wrong
 * before.
 */
public final class Dates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter ENGLISH_CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    public Dates(Texts texts) {
        this.texts = texts;
    }

    /** Such as {@code 5. august 2026}. */
    public String date(Language language, LocalDate date) {
        return texts.text(
                language,
                "platform.date",
                String.valueOf(date.getDayOfMonth()),
                month(language, date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** Such as {@code 5. august 2026 kl. 14.32}, by the clock in Oslo. */
    public String dateTime(Language language, Instant moment) {
        var there = moment.atZone(Time.OSLO);
        return texts.text(
                language,
                "platform.date-time",
                date(language, there.toLocalDate()),
                there.format(language == Language.EN ? ENGLISH_CLOCK : CLOCK));
    }

    /** The month's name; January is 1. */
    public String month(Language language, int month) {
        return texts.text(language, "platform.month." + month);
    }
}
