package no.samsvar.processing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samsvar.register.PlainRows;
import org.springframework.stereotype.Component;

/**
 * Times of keeping as protocols in Excel have them: {@code Bilag: 5 år etter regnskapsårets slutt
 * (bokføringsloven § 13)}. A number without a law or a reason stays undecided.
 */
@Component
class KeepingWords implements PlainRows {

    private static final Pattern WHAT = pattern("^([^:]{1,80}):\\s*");
    private static final Pattern LAW =
            pattern(
                    "\\(?(?:(?:jfr?\\.?|etter|i henhold til|by|under)\\s+)?((?:the )?[\\p{L}-]*"
                            + "(?:loven|lova|forskriften|forskrifta|forordningen| act)"
                            + "(?:\\s*§+\\s*\\d+(?:[-–]\\d+)?(?:\\s?[a-z]\\b)?"
                            + "(?:\\s*(?:og|,)\\s*(?:§+\\s*)?\\d+(?:[-–]\\d+)?)*)?)\\)?");
    private static final Pattern REASON =
            pattern("[,;–-]?\\s*((?:fordi|for å|because|av omsyn til|av hensyn til)\\s.+)$");
    private static final Pattern LENGTH =
            pattern(
                    "(\\d{1,3}|et+|en|ein|eit|to|tre|fire|fem|seks|ti)\\s+"
                            + "(dag|døgn|day|uke|veke|week|måned|månad|mnd|month|år|year)\\p{L}*\\.?");
    private static final Pattern FROM =
            pattern("(?:etter|fra|frå|from|after)\\s+(?:og med\\s+)?([^,;()]+)");
    private static final Pattern CARE = pattern("så lenge [^,;]*helsehjelp[^,;]*");
    private static final Pattern FILLING =
            pattern(
                    "[\\s.,;()–-]*(?:(?:slettes|slettast|lagres|lagrast|oppbevares|bevares|bevarast"
                            + "|inntil|maks|maksimalt|innen|kept|deleted|permanent|varig|for|i)"
                            + "(?!\\p{L})[\\s.,;()–-]*)*");

    private static final Map<String, String> NUMBERS =
            Map.of("to", "2", "tre", "3", "fire", "4", "fem", "5", "seks", "6", "ti", "10");
    private static final List<Map.Entry<String, KeepingUnit>> UNITS =
            List.of(
                    Map.entry("d", KeepingUnit.DAYS),
                    Map.entry("u", KeepingUnit.WEEKS),
                    Map.entry("v", KeepingUnit.WEEKS),
                    Map.entry("w", KeepingUnit.WEEKS),
                    Map.entry("m", KeepingUnit.MONTHS));

    /** What is left to read, and what was read of it. */
    private static final class Reading {

        private final Map<String, String> parts = new LinkedHashMap<>();
        private String left;

        private Reading(String words) {
            this.left = words.strip();
        }

        private Optional<MatchResult> take(Pattern pattern) {
            var matcher = pattern.matcher(left);
            if (!matcher.find()) {
                return Optional.empty();
            }
            var found = matcher.toMatchResult();
            left = left.substring(0, found.start()) + " " + left.substring(found.end());
            left = left.strip();
            return Optional.of(found);
        }

        private void text(String part, Pattern pattern) {
            take(pattern).ifPresent(found -> parts.put(part, found.group(1).strip()));
        }

        private boolean has(String part) {
            return parts.containsKey(part);
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Class<? extends Record> row() {
        return Keeping.class;
    }

    @Override
    public String remedy() {
        return "processing.keeping-not-understood";
    }

    @Override
    public Optional<Map<String, String>> read(String words) {
        var reading = new Reading(words);
        reading.text("what", WHAT);
        boolean care = reading.take(CARE).isPresent();
        reading.text("reason", REASON);
        reading.text("law", LAW);
        reading.take(LENGTH).ifPresent(found -> length(reading, found));
        reading.text("startsFrom", FROM);
        boolean all = FILLING.matcher(reading.left).matches();
        return all ? kind(reading, care).map(kind -> with(reading, kind)) : Optional.empty();
    }

    private static void length(Reading reading, MatchResult found) {
        var number = found.group(1).toLowerCase(Locale.ROOT);
        var unit = found.group(2).toLowerCase(Locale.ROOT);
        boolean digits = Character.isDigit(number.charAt(0));
        reading.parts.put("number", digits ? number : NUMBERS.getOrDefault(number, "1"));
        reading.parts.put(
                "unit",
                UNITS.stream()
                        .filter(one -> unit.startsWith(one.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(KeepingUnit.YEARS)
                        .name());
    }

    private static Optional<KeepingKind> kind(Reading reading, boolean care) {
        if (care || isRecordLaw(reading)) {
            boolean alone = !reading.has("number") && !reading.has("reason");
            return alone ? Optional.of(KeepingKind.UNTIL_NO_LONGER_NEEDED) : Optional.empty();
        }
        if (reading.has("law")) {
            return reading.has("reason") ? Optional.empty() : Optional.of(KeepingKind.LAW);
        }
        if (!reading.has("number")) {
            return Optional.empty();
        }
        return Optional.of(reading.has("reason") ? KeepingKind.CHOSEN : KeepingKind.UNDECIDED);
    }

    private static boolean isRecordLaw(Reading reading) {
        return reading.parts
                .getOrDefault("law", "")
                .toLowerCase(Locale.ROOT)
                .matches("pasientjournallov(?:en|a)(?: § 25)?");
    }

    private static Map<String, String> with(Reading reading, KeepingKind kind) {
        var parts = new LinkedHashMap<>(reading.parts);
        if (kind == KeepingKind.UNTIL_NO_LONGER_NEEDED) {
            parts.remove("law");
        }
        parts.put("kind", kind.name());
        return parts;
    }
}
