package no.samsvar.platform.content;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A part of a file of content, read strictly: what is missing, misspelt or not known is a {@link
 * BrokenContent} that names the file and the place.
 */
public final class ContentPart {

    private final String file;
    private final String place;
    private final Map<?, ?> values;

    private ContentPart(String file, String place, @Nullable Object values) {
        this.file = file;
        this.place = place;
        if (!(values instanceof Map<?, ?> map)) {
            throw new BrokenContent(file, place, "names with values are expected here");
        }
        this.values = map;
    }

    /**
     * @param file what it is called where it is found wrong
     */
    public static ContentPart read(String file, InputStream content) {
        try {
            return new ContentPart(file, "", PlainYaml.read(content));
        } catch (YAMLException | ClassCastException e) {
            throw new BrokenContent(file, "", String.valueOf(e.getMessage()));
        }
    }

    /** The same, if it says nothing but these. */
    public ContentPart only(String... names) {
        var known = Set.of(names);
        for (var name : values.keySet()) {
            if (!known.contains(name.toString())) {
                throw wrong(name.toString(), "is not known; known are " + String.join(", ", names));
            }
        }
        return this;
    }

    /** Everything it says, by name; for parts whose names are content themselves. */
    public List<String> names() {
        return values.keySet().stream().map(Object::toString).toList();
    }

    /** As the file has it, for what is read in another way. */
    public Map<?, ?> values() {
        return values;
    }

    /** Whether it says anything by this name. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    /** Empty where the file leaves it out or leaves it blank. */
    public Optional<String> find(String name) {
        var value = values.get(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, "must be a text");
        }
        return Optional.ofNullable((String) value).map(String::strip).filter(it -> !it.isEmpty());
    }

    public Wording wording(String name) {
        var part = part(name).only("nb", "nn", "en");
        return new Wording(part.text("nb"), part.text("nn"), part.text("en"));
    }

    public boolean yes(String name) {
        var text = text(name);
        if (!text.equals("yes") && !text.equals("no")) {
            throw wrong(name, "must be yes or no");
        }
        return text.equals("yes");
    }

    /** A whole number from 1 to 9999. */
    public int number(String name) {
        if (!text(name).matches("[1-9][0-9]{0,3}")) {
            throw wrong(name, "must be a number from 1");
        }
        return Integer.parseInt(text(name));
    }

    public LocalDate day(String name) {
        return findDay(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    public Optional<LocalDate> findDay(String name) {
        try {
            return find(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong(name, "must be a day such as 2026-11-26");
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return constant(type, name, text(name));
    }

    public <E extends Enum<E>> Set<E> constants(Class<E> type, String name) {
        var all = java.util.EnumSet.noneOf(type);
        list(name).forEach(text -> all.add(constant(type, name, text)));
        return Set.copyOf(all);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        name,
                                        text
                                                + " is none of "
                                                + Arrays.toString(type.getEnumConstants())));
    }

    /** At least one text. */
    public List<String> list(String name) {
        if (!(values.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw wrong(name, "must be a list of at least one");
        }
        return list.stream().map(Object::toString).toList();
    }

    /** At least one part. */
    public List<ContentPart> parts(String name) {
        if (!(values.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw wrong(name, "must be a list of at least one");
        }
        var parts = new ArrayList<ContentPart>();
        for (int i = 0; i < list.size(); i++) {
            parts.add(new ContentPart(file, at(name) + "[" + i + "]", list.get(i)));
        }
        return parts;
    }

    public ContentPart part(String name) {
        if (values.get(name) == null) {
            throw wrong(name, "is missing");
        }
        return new ContentPart(file, at(name), values.get(name));
    }

    /** What is to be thrown where a value reads well but cannot be right. */
    public BrokenContent wrong(String name, String why) {
        return new BrokenContent(file, at(name), why);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
