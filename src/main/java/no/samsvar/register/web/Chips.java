package no.samsvar.register.web;

import static no.samsvar.platform.web.Page.date;
import static no.samsvar.platform.web.Page.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.web.view.Chip;
import no.samsvar.register.EntryColumn;
import no.samsvar.register.EntryFilter;

/** The filters of a list in words, each with the way to be rid of it. */
final class Chips {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]");

    private Chips() {}

    static List<Chip> of(ListView view) {
        var chips = new ArrayList<Chip>();
        var words = view.address().query().words();
        if (!words.isBlank()) {
            chips.add(new Chip("«" + words + "»", view.address().withoutWords()));
        }
        view.address().filters().keySet().stream()
                .flatMap(field -> EntryFilter.of(field).stream())
                .map(
                        filter ->
                                new Chip(
                                        text(filter.labelKey()),
                                        view.address().withoutFilter(filter.field())))
                .forEach(chips::add);
        view.address()
                .filters()
                .forEach(
                        (field, values) ->
                                ListColumn.all(view.kind()).stream()
                                        .filter(column -> column.name().equals(field))
                                        .filter(_ -> !values.stream().allMatch(String::isBlank))
                                        .map(column -> chip(view, column, values))
                                        .forEach(chips::add));
        return chips;
    }

    private static Chip chip(ListView view, ListColumn column, List<String> values) {
        var shown =
                values.stream().allMatch(value -> value.isBlank() || DAY.matcher(value).matches())
                        ? span(values)
                        : values.stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> value(view, column, value))
                                .collect(Collectors.joining(", "));
        return new Chip(
                text(column.labelKey()) + ": " + shown,
                view.address().withoutFilter(column.name()));
    }

    private static String span(List<String> days) {
        var ends = new ArrayList<String>();
        for (int end = 0; end < days.size(); end++) {
            if (!days.get(end).isBlank()) {
                ends.add(
                        text(
                                end == 0 ? "register.filter.since" : "register.filter.until",
                                date(LocalDate.parse(days.get(end)))));
            }
        }
        return String.join(" ", ends);
    }

    private static String value(ListView view, ListColumn column, String value) {
        if (value.equals("none")) {
            return text("register.none");
        }
        return switch (column) {
            case ListColumn.OfEntry(EntryColumn of) when of == EntryColumn.STATUS ->
                    view.words().state(view.kind().name(), value);
            case ListColumn.OfField(FieldDeclaration field)
                    when field.type().isEnum() && known(field, value) ->
                    view.words().one(constant(field, value));
            case ListColumn.OfField(FieldDeclaration field) when field.kind() == FieldKind.YES_NO ->
                    text(
                            "platform."
                                    + (value.equals("yes") || value.equals("no")
                                            ? value
                                            : "unknown"));
            default ->
                    value.matches("[0-9a-f-]{36}")
                            ? view.words().name(UUID.fromString(value))
                            : value;
        };
    }

    private static boolean known(FieldDeclaration field, String value) {
        return List.of(field.type().getEnumConstants()).stream()
                .anyMatch(one -> ((Enum<?>) one).name().equals(value));
    }

    private static Enum<?> constant(FieldDeclaration field, String value) {
        return List.of(field.type().getEnumConstants()).stream()
                .map(one -> (Enum<?>) one)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
