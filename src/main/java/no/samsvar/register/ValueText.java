package no.samsvar.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Values in words, for pages, files and documents alike. */
public final class ValueText {

    private final Texts texts;
    private final Dates dates;
    private final Language language;
    private final Map<UUID, String> names;
    private final Map<Enum<?>, String> own;

    /**
     * @param choices what references can mean
     * @param own what the organisation calls constants its own way
     */
    public ValueText(
            Texts texts,
            Dates dates,
            Language language,
            Collection<List<Choice>> choices,
            Map<Enum<?>, String> own) {
        this.texts = texts;
        this.dates = dates;
        this.language = language;
        this.own = own;
        this.names =
                choices.stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Choice::id, Choice::name, (one, _) -> one));
    }

    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /** The value in the reader's words; rows are lines, parts of a row are parted by bars. */
    public String of(FieldDeclaration field, @Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream()
                        .map(one -> one instanceof Record row ? row(row) : one(one))
                        .collect(Collectors.joining(field.rows().isPresent() ? "\n" : ", "))
                : one(value);
    }

    private String row(Record row) {
        return FormDeclaration.of(row.getClass()).fields().stream()
                .map(field -> of(field, field.valueIn(row)))
                .collect(Collectors.joining(" | "));
    }

    /** A single value. */
    public String one(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant when own.containsKey(constant) -> own.getOrDefault(constant, "");
            case Enum<?> constant -> text(Kebab.key(constant));
            case Boolean yes -> text(yes ? "platform.yes" : "platform.no");
            case LocalDate date -> dates.date(language, date);
            case Instant moment -> dates.dateTime(language, moment);
            case UUID id -> names.getOrDefault(id, text("register.unknown-reference"));
            default -> value.toString();
        };
    }

    /** What somebody or something is called. */
    public String name(@Nullable UUID id) {
        return id == null ? "" : one(id);
    }

    public String state(String kind, String state) {
        return text(kind + ".status." + Kebab.of(state));
    }
}
