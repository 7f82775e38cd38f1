package no.samsvar.filing.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samsvar.filing.PaperType;

/**
 * Weighs the signs a document shows: what it calls itself at the top counts most, then that name
 * anywhere, then each word that goes with the type, and for a table each column that the register
 * knows. What weighs too little, or as much as something else, is unknown.
 */
final class Recognition {

    private static final int NAME_AT_TOP = 6;
    private static final int NAME = 2;
    private static final int COLUMN = 2;
    private static final int ENOUGH = 6;
    private static final int COLUMNS_ENOUGH = 3;
    private static final int TOLD = 4;

    private final String head;
    private final String text;

    private Recognition(PaperText paper) {
        head = plain(paper.head());
        text = plain(paper.text());
    }

    /**
     * @param columns how many of the document's columns each list type's register knows
     */
    static Recognised of(PaperText paper, List<Signs> all, Map<PaperType, Integer> columns) {
        var recognition = new Recognition(paper);
        var weighed =
                all.stream()
                        .filter(signs -> fits(paper, signs.type(), columns))
                        .map(signs -> recognition.weigh(signs, columns))
                        .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                        .toList();
        boolean clear =
                !weighed.isEmpty()
                        && weighed.getFirst().weight() >= ENOUGH
                        && (weighed.size() == 1
                                || weighed.getFirst().weight() > weighed.get(1).weight());
        return clear ? weighed.getFirst().recognised() : Recognised.NOT;
    }

    /** A workbook is a register's list only where it has the register's columns. */
    private static boolean fits(PaperText paper, PaperType type, Map<PaperType, Integer> columns) {
        return type.list().isEmpty()
                || !paper.isTable()
                || columns.getOrDefault(type, 0) >= COLUMNS_ENOUGH;
    }

    private record Weighed(PaperType type, int weight, List<String> signs) {

        Recognised recognised() {
            return new Recognised(type, signs.stream().limit(TOLD).toList());
        }
    }

    private Weighed weigh(Signs signs, Map<PaperType, Integer> columns) {
        var seen = new ArrayList<String>();
        int weight = COLUMN * columns.getOrDefault(signs.type(), 0);
        weight += nameWeight(signs.names(), seen);
        for (var word : signs.words()) {
            // A word that only begins one that was seen already is no sign of its own.
            if (says(text, word) && seen.stream().noneMatch(it -> it.startsWith(word))) {
                seen.add(word);
                weight++;
            }
        }
        return new Weighed(signs.type(), weight, seen);
    }

    private int nameWeight(List<String> names, List<String> seen) {
        int weight = 0;
        for (var name : names) {
            boolean atTop = says(head, name);
            if (atTop || says(text, name)) {
                seen.add(name);
                weight = Math.max(weight, atTop ? NAME_AT_TOP : NAME);
            }
        }
        return weight;
    }

    /** Where a word begins: {@code avvik} is in {@code avviksskjema}, and not in {@code bavvik}. */
    private static boolean says(String plain, String sign) {
        return plain.contains(" " + sign);
    }

    static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("\u00ad", "")
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip();
    }
}
