package no.samsvar.register.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Page;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * An entry's fields in words; what is not filled in is told in one line.
 *
 * @param open kinds whose entries the reader can open from here
 */
public record FactsView(Stored<?> stored, ValueText words, Set<String> open) {

    /** What is chosen stands side by side up to so many characters, and below each other beyond. */
    private static final int ONE_LINE = 60;

    /** Another entry that a field refers to. */
    public record Referred(String href, String name) {}

    /** Facts that stand by themselves and lead nowhere. */
    public FactsView(Stored<?> stored, ValueText words) {
        this(stored, words, Set.of());
    }

    public List<FieldDeclaration> filled() {
        return fields().filter(field -> !text(field).isEmpty()).toList();
    }

    public List<FieldDeclaration> empty() {
        return fields().filter(field -> text(field).isEmpty()).toList();
    }

    public String emptyNames() {
        return empty().stream()
                .map(field -> Page.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    /** That it is nobody's language in particular, where people wrote it; else the page's. */
    public @Nullable String language(FieldDeclaration field) {
        return field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT ? "" : null;
    }

    public String text(FieldDeclaration field) {
        var value = value(field);
        var line = words.of(field, value);
        return value instanceof Collection<?> many
                        && field.kind() == FieldKind.CHOICES
                        && line.length() > ONE_LINE
                ? many.stream().map(words::one).collect(Collectors.joining("\n"))
                : line;
    }

    /** The entries that the field refers to, where the reader can open them all. */
    public List<Referred> referred(FieldDeclaration field) {
        if (field.choices().filter(open::contains).isEmpty()) {
            return List.of();
        }
        var value = value(field);
        var all =
                (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                        .map(id -> new Referred("/entries/" + id, words.one(id)))
                        .toList();
        var unknown = words.text("register.unknown-reference");
        return all.stream().anyMatch(one -> one.name().equals(unknown)) ? List.of() : all;
    }

    private @Nullable Object value(FieldDeclaration field) {
        boolean own = field.component().getDeclaringRecord() == stored.fields().getClass();
        return field.valueIn(own ? stored.fields() : stored.entry().fields());
    }

    private Stream<FieldDeclaration> fields() {
        return Stream.concat(
                FormDeclaration.of(stored.fields().getClass()).fields().stream()
                        .filter(field -> !field.name().equals("title")),
                FormDeclaration.of(stored.entry().fields().getClass()).fields().stream());
    }
}
