package no.samsvar.register.web;

import static no.samsvar.platform.web.Page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.EntryColumn;

/** A filter above a list: one choice of its values, or all. */
public record ListFilter(String name, String labelKey, List<Option> options) {

    /** The filters that this list offers: state, whose it is, and the register's listed choices. */
    static List<ListFilter> of(ListView view) {
        var filters = new ArrayList<ListFilter>();
        filters.add(
                filter(
                        view,
                        EntryColumn.STATUS.field(),
                        "register.column.status",
                        view.kind().states().stream()
                                .map(
                                        one ->
                                                option(
                                                        view.words().state(view.kind().name(), one),
                                                        one))));
        filters.add(references(view, EntryColumn.OWNER.field(), "register.column.owner", "people"));
        for (var field : view.kind().columns()) {
            if (field.listed()) {
                ofField(view, field, filters);
            }
        }
        return filters;
    }

    private static void ofField(ListView view, FieldDeclaration field, List<ListFilter> filters) {
        switch (field.kind()) {
            case CHOICE, CHOICES ->
                    filters.add(
                            filter(
                                    view,
                                    field.name(),
                                    field.labelKey(),
                                    view.choices().constants(field.type()).stream()));
            case YES_NO ->
                    filters.add(
                            filter(
                                    view,
                                    field.name(),
                                    field.labelKey(),
                                    Stream.of("yes", "no", "unknown")
                                            .map(one -> option(text("platform." + one), one))));
            case REFERENCE ->
                    filters.add(
                            references(
                                    view,
                                    field.name(),
                                    field.labelKey(),
                                    field.choices().orElseThrow()));
            default -> {}
        }
    }

    private static ListFilter references(
            ListView view, String field, String labelKey, String source) {
        var choices = view.choices().bySource().getOrDefault(source, List.<Choice>of());
        return filter(
                view,
                field,
                labelKey,
                Stream.concat(
                        choices.stream().map(one -> option(one.name(), one.id().toString())),
                        Stream.of(option(text("register.none"), "none"))));
    }

    private static Option option(String label, String value) {
        return new Option(value, label, false);
    }

    private static ListFilter filter(
            ListView view, String field, String labelKey, Stream<Option> options) {
        var chosen = view.address().filters().getOrDefault(field, List.of());
        var all =
                options.map(
                                one ->
                                        new Option(
                                                one.value(),
                                                one.label(),
                                                chosen.contains(one.value())))
                        .toList();
        return new ListFilter("f." + field, labelKey, together(all));
    }

    /** Several at once are one more option, so that the next filter does not lose all but one. */
    private static List<Option> together(List<Option> options) {
        var chosen = options.stream().filter(Option::chosen).toList();
        if (chosen.size() < 2) {
            return options;
        }
        var several =
                new Option(
                        chosen.stream().map(Option::value).collect(Collectors.joining(",")),
                        chosen.stream().map(Option::label).collect(Collectors.joining(", ")),
                        true);
        return Stream.concat(
                        Stream.of(several),
                        options.stream().map(one -> option(one.label(), one.value())))
                .toList();
    }
}
