package no.samsvar.register.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Values as files hold them, in one language. */
final class FileWords {

    /** Excel holds 32,767 characters in a cell. */
    private static final int LONGEST = 32_000;

    private static final int FIRST_YEAR_OF_EXCEL = 1901;
    private static final int LAST_YEAR_OF_EXCEL = 9999;

    private final Texts texts;
    private final Language language;
    private final Names names;

    FileWords(Texts texts, Language language, Names names) {
        this.texts = texts;
        this.language = language;
        this.names = names;
    }

    Cell cell(FieldDeclaration field, @Nullable Object value) {
        return value instanceof Collection<?> many ? many(field, many) : cell(value);
    }

    Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case LocalDate day when isInExcel(day) -> Cell.of(day);
            case Instant moment when isInExcel(day(moment)) -> Cell.of(oslo(moment));
            case Integer number -> Cell.of(number.longValue());
            default -> Cell.of(cut(one(value)));
        };
    }

    String state(String kind, String state) {
        return texts.text(language, kind + ".status." + Kebab.of(state));
    }

    /** Whether a text of ours ends where a cell could hold no more. */
    boolean isCut(String text) {
        return text.endsWith(end());
    }

    private Cell many(FieldDeclaration field, Collection<?> many) {
        var rows = field.rows().isPresent();
        var all =
                many.stream().map(one -> one instanceof Record row ? row(row) : one(one)).toList();
        return Cell.of(
                cut(
                        rows
                                ? String.join("\n", all)
                                : all.stream()
                                        .sorted()
                                        .collect(Collectors.joining(RowText.BETWEEN_CHOICES))));
    }

    private String row(Record row) {
        List<String> parts =
                FormDeclaration.of(row.getClass()).fields().stream()
                        .map(field -> cell(field, field.valueIn(row)).plain())
                        .toList();
        return RowText.row(parts);
    }

    private String one(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> texts.text(language, Kebab.key(constant));
            case Boolean yes -> texts.text(language, yes ? "platform.yes" : "platform.no");
            case UUID id -> {
                var name = names.of(id);
                yield name == null ? texts.text(language, "register.unknown-reference") : name;
            }
            case Instant moment -> oslo(moment).toString();
            default -> value.toString();
        };
    }

    private String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + end();
    }

    private String end() {
        return texts.text(language, "register.export.cut");
    }

    private static LocalDateTime oslo(Instant moment) {
        return zoned(moment).toLocalDateTime();
    }

    private static LocalDate day(Instant moment) {
        return zoned(moment).toLocalDate();
    }

    private static ZonedDateTime zoned(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).atZone(Time.OSLO);
    }

    private static boolean isInExcel(LocalDate day) {
        return day.getYear() >= FIRST_YEAR_OF_EXCEL && day.getYear() <= LAST_YEAR_OF_EXCEL;
    }
}
