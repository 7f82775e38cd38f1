package no.samsvar.platform.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.form.OwnWords;
import no.samsvar.platform.web.Page;

/**
 * What can be chosen in a form, read before the page is written.
 *
 * @param bySource what references can mean
 * @param words the constants in use of the choices that the organisation has words of its own for
 */
public record Choices(
        Map<String, List<Choice>> bySource, Map<Class<?>, List<OwnWords.Word>> words) {

    private static final Choices NONE = new Choices(Map.of());

    public Choices(Map<String, List<Choice>> bySource) {
        this(bySource, Map.of());
    }

    public static Choices none() {
        return NONE;
    }

    List<Choice> from(String source) {
        var found = bySource.get(source);
        if (found == null) {
            throw new IllegalArgumentException("The page was given no choices from " + source);
        }
        return found;
    }

    /** The constants of an enum that can be chosen, each by its name in the reader's words. */
    public List<Option> constants(Class<?> type) {
        var own = words.get(type);
        return own == null
                ? Arrays.stream(type.getEnumConstants())
                        .map(one -> (Enum<?>) one)
                        .map(one -> new Option(one.name(), Page.text(Kebab.key(one)), false))
                        .toList()
                : own.stream()
                        .map(one -> new Option(one.constant().name(), word(one), false))
                        .toList();
    }

    private static String word(OwnWords.Word word) {
        return word.own().isEmpty() ? Page.text(Kebab.key(word.constant())) : word.own();
    }

    /** What the organisation calls constants its own way. */
    public Map<Enum<?>, String> ownWords() {
        return words.values().stream()
                .flatMap(List::stream)
                .filter(word -> !word.own().isEmpty())
                .collect(Collectors.toMap(OwnWords.Word::constant, OwnWords.Word::own));
    }
}
