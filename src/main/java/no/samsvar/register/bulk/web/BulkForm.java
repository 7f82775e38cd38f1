package no.samsvar.register.bulk.web;

import static no.samsvar.platform.web.Page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.Decisions;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.bulk.BulkFields;
import no.samsvar.register.bulk.BulkPlan;
import no.samsvar.register.bulk.Wish;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumn.Field;
import no.samsvar.register.exchange.FileColumn.Given;
import no.samsvar.register.exchange.FileColumn.Part;

/**
 * What the chosen entries shall be given; every field stays as it is until something is chosen.
 *
 * @param error what was wrong with the last choice, by message key; empty when nothing was
 */
public record BulkForm(
        RegisterKind<?> kind,
        BulkPlan<?> plan,
        Choices choices,
        ValueText words,
        Map<String, List<String>> hidden,
        String back,
        String error) {

    public int count() {
        return plan.entries().size();
    }

    public String action() {
        return kind.path() + "/bulk/preview";
    }

    public List<FileColumn> fields() {
        return BulkFields.of(kind);
    }

    public boolean isDate(FileColumn column) {
        return column.declared().filter(field -> field.kind() == FieldKind.DATE).isPresent();
    }

    public boolean canBeEmpty(FileColumn column) {
        return column.declared().filter(field -> !field.required()).isPresent();
    }

    public Input input(FileColumn column) {
        return Input.of(BulkRequest.SET + column.name(), text(column.labelKey()));
    }

    /** What a field that is no date can be given; the first leaves it alone. */
    public List<Option> options(FileColumn column) {
        var options = new ArrayList<Option>();
        options.add(new Option("", text("register.bulk.leave"), true));
        switch (column) {
            case Part _ -> {}
            case Given _ ->
                    kind.states().stream()
                            .filter(one -> Decisions.mayMove(kind, one))
                            .forEach(
                                    one -> options.add(option(one, words.state(kind.name(), one))));
            case Field(var field, _) -> {
                options(field).forEach(options::add);
                if (!field.required()) {
                    options.add(option(Wish.NOTHING, text("register.bulk.nothing")));
                }
            }
        }
        return options;
    }

    private Stream<Option> options(FieldDeclaration field) {
        return switch (field.kind()) {
            case CHOICE -> choices.constants(field.type()).stream();
            case YES_NO -> Stream.of("yes", "no").map(one -> option(one, text("platform." + one)));
            default ->
                    choices
                            .bySource()
                            .getOrDefault(field.choices().orElseThrow(), List.<Choice>of())
                            .stream()
                            .map(one -> option(one.id().toString(), one.name()));
        };
    }

    private static Option option(String value, String label) {
        return new Option(value, label, false);
    }
}
