package no.samsvar.setup.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.content.PlainYaml;
import org.jspecify.annotations.Nullable;

/**
 * A part of what the examples tell, as its file has it: texts by name, lists and smaller parts. A
 * word in braces stands for what {@link #with} says it is, and what a part lacks is such a word.
 */
final class Part {

    private final Map<?, ?> values;
    private final Map<String, String> words;

    Part(Map<?, ?> values, Map<String, String> words) {
        this.values = values;
        this.words = words;
    }

    /**
     * @param name of a file of the examples, such as {@code clinic/deviations}
     */
    static Part read(String name) {
        var path = "/content/demo/" + name + ".yaml";
        try (var file = requireNonNull(Part.class.getResourceAsStream(path), path)) {
            return new Part(PlainYaml.read(file), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Part with(Map<String, String> more) {
        var all = new LinkedHashMap<>(words);
        all.putAll(more);
        return new Part(values, all);
    }

    Set<String> names() {
        var names = new LinkedHashSet<String>();
        values.keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    /** Those of its values that are texts, and the words. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<>(words);
        names().forEach(name -> find(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " in " + values));
    }

    Optional<String> find(String name) {
        return values.get(name) instanceof String text
                ? Optional.of(filled(text))
                : Optional.ofNullable(words.get(name));
    }

    /** The texts of a list, or the one text there is. */
    List<String> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(one -> filled(one.toString())).toList();
            case Object one -> List.of(filled(one.toString()));
        };
    }

    List<Part> parts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(this::part).toList()
                : List.of();
    }

    Part part(String name) {
        return part(values.get(name));
    }

    private Part part(@Nullable Object value) {
        return new Part(value instanceof Map<?, ?> map ? map : Map.of(), words);
    }

    private String filled(String text) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
