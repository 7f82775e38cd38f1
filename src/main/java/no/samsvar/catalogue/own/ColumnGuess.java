package no.samsvar.catalogue.own;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Guesses which header is what: as was said of the last edition, by what columns are called, and
 * the text by being the longest.
 */
@Component
class ColumnGuess {

    private final Map<OwnColumn, Set<String>> names = new EnumMap<>(OwnColumn.class);

    ColumnGuess(Texts texts) {
        for (var column : OwnColumn.values()) {
            var known = new TreeSet<String>();
            for (var language : Language.values()) {
                known.add(plain(texts.text(language, column.key())));
                texts.find(language, column.key() + ".also").stream()
                        .flatMap(all -> Arrays.stream(all.split(";")))
                        .forEach(name -> known.add(plain(name)));
            }
            names.put(column, known);
        }
    }

    Map<OwnColumn, String> of(RawSheet sheet, Map<OwnColumn, String> before) {
        if (!before.isEmpty() && sheet.headers().containsAll(before.values())) {
            return before;
        }
        var guess = new EnumMap<OwnColumn, String>(OwnColumn.class);
        for (var column : OwnColumn.values()) {
            free(sheet, guess)
                    .filter(header -> called(column, plain(header)))
                    .findFirst()
                    .ifPresent(header -> guess.put(column, header));
        }
        if (!guess.containsKey(OwnColumn.TEXT)) {
            var lengths = lengths(sheet);
            free(sheet, guess)
                    .max(Comparator.comparingInt(header -> lengths.getOrDefault(header, 0)))
                    .ifPresent(header -> guess.put(OwnColumn.TEXT, header));
        }
        return guess;
    }

    private static Stream<String> free(RawSheet sheet, Map<OwnColumn, String> guess) {
        return sheet.headers().stream().filter(header -> !guess.containsValue(header));
    }

    private boolean called(OwnColumn column, String header) {
        return names.getOrDefault(column, Set.of()).contains(header);
    }

    private static Map<String, Integer> lengths(RawSheet sheet) {
        var lengths = new HashMap<String, Integer>();
        List<String> headers = sheet.headers();
        for (var row : sheet.rows()) {
            for (int place = 0; place < headers.size(); place++) {
                lengths.merge(headers.get(place), row.cells().get(place).length(), Integer::sum);
            }
        }
        return lengths;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
