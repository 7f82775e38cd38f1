package no.samsvar.register.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;

/**
 * Guesses which column of a file is what: first as this organisation said before, then by what the
 * fields are called in any of our languages, at last by what their names are part of.
 */
@Component
class HeaderGuess {

    /** Shorter names are part of too many others. */
    private static final int LONG_ENOUGH = 4;

    private final Texts texts;

    HeaderGuess(Texts texts) {
        this.texts = texts;
    }

    /** Every header with the name of its column, empty where there is none to be found. */
    Map<String, String> of(
            RegisterKind<?> kind, List<String> headers, Map<String, String> remembered) {
        var known = known(kind, headers);
        var guess = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        headers.forEach(header -> guess.put(header, ""));
        headers.forEach(header -> take(guess, taken, header, remembered.getOrDefault(header, "")));
        headers.stream()
                .filter(header -> !remembered.containsKey(header))
                .forEach(header -> take(guess, taken, header, named(known, header)));
        headers.stream()
                .filter(header -> !remembered.containsKey(header))
                .forEach(header -> take(guess, taken, header, partOf(known, taken, header)));
        return guess;
    }

    /** Whether there is nothing to ask: each header is remembered or called as we call it. */
    boolean certain(RegisterKind<?> kind, List<String> headers, Map<String, String> remembered) {
        var known = known(kind, headers);
        return headers.stream()
                .allMatch(
                        header ->
                                remembered.containsKey(header)
                                        || known.containsKey(Words.plain(header)));
    }

    private static void take(
            Map<String, String> guess, Set<String> taken, String header, String column) {
        if (!column.isEmpty() && guess.getOrDefault(header, "").isEmpty() && taken.add(column)) {
            guess.put(header, column);
        }
    }

    /** The last part of a header of several rows counts as its name too. */
    private static String named(Map<String, String> known, String header) {
        var whole = known.get(Words.plain(header));
        var last = header.substring(header.lastIndexOf(" / ") + 1).replace("/", "");
        return whole != null ? whole : known.getOrDefault(Words.plain(last), "");
    }

    private static String partOf(Map<String, String> known, Set<String> taken, String header) {
        var plain = " " + Words.plain(header) + " ";
        return known.entrySet().stream()
                .filter(one -> one.getKey().length() >= LONG_ENOUGH)
                .filter(one -> !taken.contains(one.getValue()))
                .filter(
                        one ->
                                plain.contains(" " + one.getKey() + " ")
                                        || (" " + one.getKey() + " ").contains(plain)
                                                && plain.length() > LONG_ENOUGH + 2)
                .max((one, other) -> one.getKey().length() - other.getKey().length())
                .map(Map.Entry::getValue)
                .orElse("");
    }

    /**
     * Every name of a column that we know, plain, with the column's own. Where languages call
     * different columns the same, the one that the file is written in has it.
     */
    private Map<String, String> known(RegisterKind<?> kind, List<String> headers) {
        var columns = FileColumns.of(kind);
        var plain = headers.stream().map(Words::plain).toList();
        var known = new HashMap<String, String>();
        Arrays.stream(Language.values())
                .map(language -> labels(columns, language))
                .sorted(
                        Comparator.comparing(
                                labels -> -plain.stream().filter(labels::containsKey).count()))
                .forEach(labels -> labels.forEach(known::putIfAbsent));
        for (var column : columns.importable()) {
            for (var language : Language.values()) {
                known.putIfAbsent(
                        Words.plain(texts.text(language, column.labelKey())), column.name());
                texts.find(language, column.labelKey() + ".also").stream()
                        .flatMap(all -> Arrays.stream(all.split(";")))
                        .forEach(word -> known.putIfAbsent(Words.plain(word), column.name()));
            }
        }
        return known;
    }

    private Map<String, String> labels(FileColumns columns, Language language) {
        var labels = new HashMap<String, String>();
        columns.labels(texts, language)
                .forEach((column, label) -> labels.put(Words.plain(label), column.name()));
        return labels;
    }
}
