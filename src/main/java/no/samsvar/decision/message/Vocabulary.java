package no.samsvar.decision.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.content.ContentPart;

/** The words that tell one kind of thing, in the program's three languages at once. */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("all", "nb", "nn", "en");
    private static final String LETTERS = "[\\p{L}\\p{N}]";

    private final MarkKind kind;
    private final Set<String> words;
    private final List<String> beginnings;
    private final List<String> parts;
    private final List<String> except;
    private final List<Pattern> phrases = new ArrayList<>();

    private Vocabulary(ContentPart part) {
        part.only("kind", "words", "beginnings", "parts", "except");
        this.kind = part.constant(MarkKind.class, "kind");
        var whole = entries(part, "words");
        var first = entries(part, "beginnings");
        var within = entries(part, "parts");
        this.words = new HashSet<>(single(whole));
        this.beginnings = single(first);
        this.parts = single(within);
        this.except = entries(part, "except");
        phrase("(?<!" + LETTERS + ")", whole, "(?!" + LETTERS + ")");
        phrase("(?<!" + LETTERS + ")", first, LETTERS + "*");
        phrase("(?<!" + LETTERS + ")" + LETTERS + "*", within, LETTERS + "*");
    }

    static Vocabulary read(ContentPart part) {
        return new Vocabulary(part);
    }

    /** Everything a list says, whatever the language; nothing where the list is not there. */
    static List<String> entries(ContentPart part, String name) {
        if (!part.has(name)) {
            return List.of();
        }
        var list = part.part(name).only(LANGUAGES.toArray(String[]::new));
        return list.names().stream()
                .flatMap(it -> list.list(it).stream())
                .map(String::strip)
                .distinct()
                .toList();
    }

    MarkKind kind() {
        return kind;
    }

    /** How long the longest entry is that this word answers to; 0 where none is. */
    int fits(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        int longest = 0;
        for (var piece : pieces(word)) {
            if (words.contains(piece) || words.contains(piece.toLowerCase(Locale.ROOT))) {
                longest = Math.max(longest, piece.length());
            }
        }
        if (except.stream().anyMatch(small::contains)) {
            return longest;
        }
        for (var beginning : beginnings) {
            if (beginning.length() > longest && small.startsWith(beginning)) {
                longest = beginning.length();
            }
        }
        for (var part : parts) {
            if (part.length() > longest && small.contains(part)) {
                longest = part.length();
            }
        }
        return longest;
    }

    /** Where several words together tell it. */
    Stream<MatchResult> phrases(String text) {
        return phrases.stream().flatMap(it -> it.matcher(text).results());
    }

    private static List<String> pieces(String word) {
        return word.contains("-")
                ? Stream.concat(Stream.of(word), Stream.of(word.split("-"))).toList()
                : List.of(word);
    }

    private static List<String> single(List<String> entries) {
        return entries.stream().filter(it -> !it.contains(" ")).toList();
    }

    private void phrase(String before, List<String> entries, String after) {
        var several =
                entries.stream()
                        .filter(it -> it.contains(" "))
                        .map(it -> Pattern.quote(it).replace(" ", "\\E[\\s\\u00A0]+\\Q"))
                        .collect(Collectors.joining("|"));
        if (!several.isEmpty()) {
            phrases.add(
                    Pattern.compile(
                            before + "(?:" + several + ")" + after,
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }
}
