package no.samsvar.gate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.TextFile;
import no.samsvar.platform.text.Language;

/** Whether what a page says is said in the reader's language, and said at all. */
final class Words {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** So many letters beside the arguments make a sentence that can be told from others. */
    private static final int TELLING = 10;

    private final Set<String> keys = new HashSet<>();
    private final Map<Language, Said> said = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Boolean>> judged = new EnumMap<>(Language.class);

    /** The texts of one language: those without arguments, and the others as patterns. */
    private record Said(Set<String> whole, List<Predicate<String>> patterns) {

        boolean says(String text) {
            return whole.contains(text) || patterns.stream().anyMatch(one -> one.test(text));
        }
    }

    Words(List<TextFile> files) {
        files.forEach(file -> keys.addAll(file.bokmaal().keySet()));
        said.put(Language.NB, said(files.stream().map(TextFile::bokmaal)));
        said.put(Language.NN, said(files.stream().map(TextFile::nynorsk)));
        said.put(Language.EN, said(files.stream().map(TextFile::english)));
        said.keySet().forEach(language -> judged.put(language, new HashMap<>()));
    }

    /** The texts that a reader of this language cannot be meant to meet. */
    List<String> wrong(Language language, List<String> texts) {
        var known = judged.get(language);
        return texts.stream()
                .filter(text -> known.computeIfAbsent(text, it -> isWrong(language, it)))
                .map(text -> (keys.contains(text) ? "key: " : "other language: ") + text)
                .toList();
    }

    private boolean isWrong(Language language, String text) {
        if (keys.contains(text)) {
            return true;
        }
        boolean foreign =
                said.entrySet().stream()
                        .anyMatch(it -> it.getKey() != language && it.getValue().says(text));
        return foreign && !said.get(language).says(text);
    }

    private static Said said(Stream<SortedMap<String, String>> files) {
        var whole = new HashSet<String>();
        var patterns = new HashSet<String>();
        files.flatMap(file -> file.values().stream())
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .forEach(text -> (text.contains("{") ? patterns : whole).add(text));
        return new Said(
                Set.copyOf(whole),
                patterns.stream().filter(Words::tells).map(Words::like).toList());
    }

    private static boolean tells(String text) {
        return ARGUMENT.matcher(text)
                        .replaceAll("")
                        .codePoints()
                        .filter(Character::isLetter)
                        .count()
                >= TELLING;
    }

    private static Predicate<String> like(String text) {
        var parts = ARGUMENT.split(text.replace("''", "'"), -1);
        var quoted = Stream.of(parts).map(Pattern::quote).toList();
        return Pattern.compile(String.join(".+", quoted)).asMatchPredicate();
    }
}
