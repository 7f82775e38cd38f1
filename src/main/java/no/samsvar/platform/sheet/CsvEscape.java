package no.samsvar.platform.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running text as a formula: an apostrophe before a leading sign that would
 * start one, taken away again on reading. Text that began that way already gets one more.
 */
final class CsvEscape {

    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    private CsvEscape() {}

    static String escaped(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unescaped(String text) {
        return ESCAPED.matcher(text).matches() ? text.substring(1) : text;
    }
}
