package no.samsvar.setup.filling;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.content.PlainYaml;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a file tells: texts by name, lists and smaller parts. A word in braces stands for
 * what {@link #with} says it is, and what a part lacks is such a word. A text may be told in each
 * language, as {@code {nb: …, nn: …, en: …}}.
 */
public final class Part {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    private final Map<?, ?> values;
    private final Map<String, String> words;
    private final String language;

    private Part(Map<?, ?> values, Map<String, String> words, String language) {
        this.values = values;
        this.words = words;
        this.language = language;
    }

    /**
     * @param values as a file has them
     */
    public static Part of(Map<?, ?> values, Map<String, String> words, Language language) {
        return new Part(values, words, language.name().toLowerCase(Locale.ROOT));
    }

    /**
     * @param path of a file of the program's own, such as {@code /content/demo/clinic/wheel.yaml}
     */
    public static Part read(String path) {
        try (var file = requireNonNull(Part.class.getResourceAsStream(path), path)) {
            return of(PlainYaml.read(file), Map.of(), Language.NB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part with(Map<String, String> more) {
        var all = new LinkedHashMap<>(words);
        all.putAll(more);
        return new Part(values, all, language);
    }

    /** The same where this is told in place of what the file has. */
    public Part saying(String name, String told) {
        var all = new LinkedHashMap<Object, Object>(values);
        all.put(name, told);
        return new Part(all, words, language);
    }

    /** The same without this. */
    public Part without(String name) {
        var rest = new LinkedHashMap<Object, Object>(values);
        rest.remove(name);
        return new Part(rest, words, language);
    }

    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        values.keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    /** Those of its values that are texts, and the words. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<>(words);
        names().forEach(name -> find(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " in " + values));
    }

    public Optional<String> find(String name) {
        var text = said(values.get(name));
        return text == null ? Optional.ofNullable(words.get(name)) : Optional.of(filled(text));
    }

    /** The texts of a list, or the one text there is. */
    public List<String> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(this::line).toList();
            case Object one -> List.of(line(one));
        };
    }

    public List<Part> parts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(this::part).toList()
                : List.of();
    }

    public Part part(String name) {
        return part(values.get(name));
    }

    private Part part(@Nullable Object value) {
        return new Part(value instanceof Map<?, ?> map ? map : Map.of(), words, language);
    }

    private String line(Object value) {
        var text = said(value);
        return filled(text == null ? value.toString() : text);
    }

    private @Nullable String said(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Map<?, ?> map when LANGUAGES.containsAll(map.keySet()) ->
                    map.get(language) instanceof String text ? text : null;
            case null, default -> null;
        };
    }

    private String filled(String text) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
