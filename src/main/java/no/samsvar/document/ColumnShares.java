package no.samsvar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the columns of a table share its width. Without given weights each column first gets room for
 * its longest word, as far as all of them fit, and what is left goes to those with much text.
 */
final class ColumnShares {

    /** What a line holds of average letters in a table, on portrait and on landscape pages. */
    private static final double PORTRAIT = 104;

    private static final double LANDSCAPE = 168;
    private static final double PADDING = 3;
    private static final double DIVIDED_WORD = 9;
    private static final int MUCH_TEXT = 400;

    private ColumnShares() {}

    /** One share per column; together 1. */
    static double[] of(Block.Table table, Printed printed) {
        var weights =
                table.weights().isEmpty()
                        ? byContent(table, printed)
                        : table.weights().stream().mapToDouble(Integer::doubleValue).toArray();
        var sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double[] byContent(Block.Table table, Printed printed) {
        var columns =
                IntStream.range(0, table.header().size())
                        .mapToObj(column -> texts(table, column, printed))
                        .toList();
        var words = columns.stream().mapToDouble(ColumnShares::longestWord).toArray();
        var line = (table.wide() ? LANDSCAPE : PORTRAIT) - PADDING * words.length;
        var limit = fittingWord(words, line);
        var needs = Arrays.stream(words).map(word -> Math.min(word, limit)).toArray();
        var spare = Math.max(0, line - Arrays.stream(needs).sum());
        var lengths = columns.stream().mapToDouble(ColumnShares::room).toArray();
        var wishes =
                IntStream.range(0, needs.length)
                        .mapToDouble(i -> Math.max(0, lengths[i] - needs[i]))
                        .toArray();
        var wished = Arrays.stream(wishes).sum();
        return IntStream.range(0, needs.length)
                .mapToDouble(
                        i ->
                                needs[i]
                                        + PADDING
                                        + (wished == 0
                                                ? spare / needs.length
                                                : spare * wishes[i] / wished))
                .toArray();
    }

    /** The longest word that every column can show whole when all columns share one line. */
    private static double fittingWord(double[] words, double line) {
        var limit = Arrays.stream(words).max().orElse(0);
        while (limit > 4 && sumUpTo(words, limit) > line) {
            limit -= 0.5;
        }
        return limit;
    }

    private static double sumUpTo(double[] words, double limit) {
        return Arrays.stream(words).map(word -> Math.min(word, limit)).sum();
    }

    private static List<String> texts(Block.Table table, int column, Printed printed) {
        var texts = new ArrayList<String>();
        texts.add(table.header().get(column));
        table.rows().forEach(row -> texts.add(printed.of(row.get(column))));
        return texts;
    }

    /** Grows slower than the text, or one talkative column would starve the others. */
    private static double room(List<String> texts) {
        var mean = texts.stream().mapToInt(String::length).average().orElse(0);
        var longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return Math.min(longest * 1.1, 2 * Math.pow(Math.min(mean, MUCH_TEXT), 0.75));
    }

    private static double longestWord(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .mapToDouble(ColumnShares::breadth)
                .max()
                .orElse(0);
    }

    /**
     * In average letters: capitals and digits are broader, some letters hardly there. What may be
     * divided needs less than its length.
     */
    private static double breadth(String word) {
        var parts = SoftHyphens.in(word).split(SoftHyphens.SOFT_HYPHEN);
        return parts.length == 1 ? breadthUndivided(word) : DIVIDED_WORD;
    }

    private static double breadthUndivided(String word) {
        return word.chars()
                .mapToDouble(
                        letter ->
                                Character.isUpperCase(letter) || Character.isDigit(letter)
                                        ? 1.25
                                        : "ijltfr.,:;'|-()/".indexOf(letter) >= 0 ? 0.7 : 1.08)
                .sum();
    }
}
