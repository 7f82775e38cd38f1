package no.samsvar.platform.personnumber;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds person numbers in free text and masks them. */
public final class PersonNumbers {

    /** What stands in the text where a person number stood; the same for all of them. */
    public static final String MASK = "•••••• •••••";

    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]?";
    private static final String GAP = SPACE + "[.\\-\\u2010-\\u2013/]?" + SPACE;
    private static final String BETWEEN = "[ .\\-\\u2010-\\u2013/\\u00A0]";
    private static final String PERSONAL = GAP + "(\\d{3})" + GAP + "(\\d{2})";

    /** The date has no separators or both: a bank account written 1234.56.78901 has only one. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?:(?<![\\p{L}\\p{N}_])|(?<=(?i:nr|nummer)))"
                            + ("(?:(\\d{6})" + PERSONAL)
                            + ("|(\\d{2})" + BETWEEN + "(\\d{2})" + BETWEEN)
                            + ("(?:18|19|20)?(\\d{2})" + PERSONAL + ")")
                            + "(?![\\p{L}\\p{N}_])");

    private PersonNumbers() {}

    /** Every person number of the text, in order and without overlap. */
    public static List<PersonNumber> find(CharSequence text) {
        var found = new ArrayList<PersonNumber>();
        var candidate = CANDIDATE.matcher(text);
        int from = 0;
        while (from <= text.length() && candidate.find(from)) {
            var kind = PersonNumberSyntax.kind(digits(candidate));
            kind.ifPresent(
                    it -> found.add(new PersonNumber(candidate.start(), candidate.end(), it)));
            from = kind.isPresent() ? candidate.end() : candidate.start() + 1;
        }
        return List.copyOf(found);
    }

    /** The text with {@link #MASK} in place of every person number. */
    public static String mask(String text) {
        var masked = new StringBuilder();
        int from = 0;
        for (var number : find(text)) {
            masked.append(text, from, number.start()).append(MASK);
            from = number.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static String digits(Matcher candidate) {
        return IntStream.rangeClosed(1, candidate.groupCount())
                .mapToObj(candidate::group)
                .filter(part -> part != null)
                .collect(Collectors.joining());
    }
}
