package no.samsvar.document;

import java.util.regex.Pattern;

/**
 * Where long Norwegian words may be divided in narrow columns: after the s that joins compounds,
 * else so that one consonant, or one sound written with j, begins the next line (the rules of
 * Språkrådet for dividing words, as far as they need no dictionary).
 */
final class SoftHyphens {

    static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{10,}");

    private static final String VOWEL = "[aeiouyæøåéèêóòôâü]";
    private static final String CONSONANT = "[\\p{L}&&[^aeiouyæøåéèêóòôâü]]";
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?<=helse|journal|pasient|\\p{L}{2}(ings|sjons|hets|tets|skaps|doms|ments))"
                            + "(?=\\p{L}{3})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?<=\\p{L}{3})(?<!"
                            + SOFT_HYPHEN
                            + ".{0,2})(?<="
                            + VOWEL
                            + CONSONANT
                            + "{0,5})(?=(skj|[sktghbf]j|"
                            + CONSONANT
                            + ")"
                            + VOWEL
                            + "\\p{L})(?!.{0,2}"
                            + SOFT_HYPHEN
                            + ")(?<!(s(?=kj)|[sktghbf](?=j)|sk(?=j)))",
                    Pattern.CASE_INSENSITIVE);

    private SoftHyphens() {}

    static String in(String text) {
        return LONG_WORD.matcher(text).replaceAll(word -> divided(word.group()));
    }

    private static String divided(String word) {
        var joined = JOINT.matcher(word).replaceAll(SOFT_HYPHEN);
        return SYLLABLE.matcher(joined).replaceAll(SOFT_HYPHEN);
    }
}
