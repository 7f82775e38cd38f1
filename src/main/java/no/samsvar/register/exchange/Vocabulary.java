package no.samsvar.register.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;

/** The words people use for what can be chosen, in any of our languages. */
@Component
class Vocabulary {

    private static final List<String> YES = List.of("yes", "true", "sann", "sant", "x", "1", "j");
    private static final List<String> NO = List.of("no", "false", "usann", "usant", "0", "n");

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private final Texts texts;
    private final Map<Class<?>, Map<String, String>> constants = new ConcurrentHashMap<>();
    private final Map<String, String> yesNo = new HashMap<>();

    Vocabulary(Texts texts) {
        this.texts = texts;
        YES.forEach(word -> yesNo.put(word, "yes"));
        NO.forEach(word -> yesNo.put(word, "no"));
        for (var answer : List.of("yes", "no", "unknown")) {
            inAll("platform." + answer).forEach(word -> yesNo.put(word, answer));
        }
    }

    Optional<String> yesNo(String word) {
        return Optional.ofNullable(yesNo.get(Words.plain(word)));
    }

    /** The name of the constant that is called this. */
    Optional<String> constant(Class<?> type, String word) {
        var words = constants.computeIfAbsent(type, this::read);
        return Optional.ofNullable(words.get(Words.plain(word)))
                .or(() -> Words.article(word).map(words::get));
    }

    Optional<String> state(RegisterKind<?> kind, String word) {
        var plain = Words.plain(word);
        return kind.states().stream()
                .filter(
                        state ->
                                Stream.of(
                                                Stream.of(Words.plain(state)),
                                                inAll(key(kind, state)),
                                                also(key(kind, state)))
                                        .flatMap(Function.identity())
                                        .anyMatch(plain::equals))
                .findFirst();
    }

    /** What one may write for a constant of this type, for whoever reads this language. */
    String offered(Class<?> type, Language language) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> texts.text(language, Kebab.key((Enum<?>) one)))
                .collect(Collectors.joining(", "));
    }

    String offeredStates(RegisterKind<?> kind, Language language) {
        return kind.states().stream()
                .map(state -> texts.text(language, key(kind, state)))
                .collect(Collectors.joining(", "));
    }

    private static String key(RegisterKind<?> kind, String state) {
        return kind.name() + ".status." + Kebab.of(state);
    }

    private Map<String, String> read(Class<?> type) {
        var words = new HashMap<String, String>();
        for (var constant : type.getEnumConstants()) {
            var one = (Enum<?>) constant;
            words.putIfAbsent(Words.plain(one.name()), one.name());
            inAll(Kebab.key(one)).forEach(word -> words.putIfAbsent(word, one.name()));
            also(Kebab.key(one)).forEach(word -> words.putIfAbsent(word, one.name()));
        }
        shorter(type).forEach(words::putIfAbsent);
        return words;
    }

    /**
     * What stands before and in brackets, and the article named, where only one constant has it.
     */
    private Map<String, String> shorter(Class<?> type) {
        var found = new HashMap<String, Set<String>>();
        for (var constant : type.getEnumConstants()) {
            var one = (Enum<?>) constant;
            inAll(Kebab.key(one))
                    .flatMap(Vocabulary::partsOf)
                    .forEach(
                            part ->
                                    found.computeIfAbsent(part, _ -> new HashSet<>())
                                            .add(one.name()));
        }
        var shorter = new HashMap<String, String>();
        found.forEach(
                (part, names) -> {
                    if (names.size() == 1) {
                        shorter.put(part, names.iterator().next());
                    }
                });
        return shorter;
    }

    private static Stream<String> partsOf(String label) {
        var brackets = BRACKETS.matcher(label);
        return brackets.matches()
                ? Stream.concat(
                        Stream.of(brackets.group(1), brackets.group(2)).map(Words::plain),
                        Words.article(brackets.group(2)).stream())
                : Stream.empty();
    }

    /** What people call it besides. */
    private Stream<String> also(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> texts.find(language, key + ".also").stream())
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(Words::plain);
    }

    private Stream<String> inAll(String key) {
        return Arrays.stream(Language.values())
                .map(language -> Words.plain(texts.text(language, key)));
    }
}
