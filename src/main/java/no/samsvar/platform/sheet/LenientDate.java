package no.samsvar.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people type them in Norway: 2026-11-23, 23.11.2026, 23.11.26, 23/11/2026, 23. november
 * 2026, the month in bokmål, nynorsk or English, whole or shortened. A clock time after an ISO date
 * is ignored.
 */
public final class LenientDate {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})\\.?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,})\\.? ?(\\d{4})\\.?");

    /** Norwegian, and English where it differs; the index is the month's number less one. */
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("januar", "january"),
                    List.of("februar", "february"),
                    List.of("mars", "march"),
                    List.of("april"),
                    List.of("mai", "may"),
                    List.of("juni", "june"),
                    List.of("juli", "july"),
                    List.of("august"),
                    List.of("september"),
                    List.of("oktober", "october"),
                    List.of("november"),
                    List.of("desember", "december"));

    /** Two digits from here on mean the last century. */
    private static final int LAST_CENTURY = 70;

    private LenientDate() {}

    /** The date, or empty when the text is none or names a day that does not exist. */
    public static Optional<LocalDate> parse(String text) {
        var typed = text.replace('\u00A0', ' ').strip().replaceAll(" +", " ");
        return find(ISO, typed)
                .map(found -> List.of(number(found, 1), number(found, 2), number(found, 3)))
                .or(() -> find(NUMBERS, typed).map(LenientDate::inNumbers))
                .or(() -> find(WORDS, typed).map(LenientDate::inWords))
                .flatMap(LenientDate::date);
    }

    private static List<Integer> inNumbers(MatchResult found) {
        return List.of(year(found.group(4)), number(found, 3), number(found, 1));
    }

    private static List<Integer> inWords(MatchResult found) {
        return List.of(number(found, 3), month(found.group(2)), number(found, 1));
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < LAST_CENTURY ? 2000 + year : 1900 + year;
    }

    /** 0, which is no month, when the word is none. */
    private static int month(String word) {
        var typed = word.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(
                        number ->
                                MONTHS.get(number - 1).stream().anyMatch(m -> m.startsWith(typed)))
                .findFirst()
                .orElse(0);
    }

    private static Optional<LocalDate> date(List<Integer> yearMonthDay) {
        try {
            return Optional.of(
                    LocalDate.of(yearMonthDay.get(0), yearMonthDay.get(1), yearMonthDay.get(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
