package no.samsvar.platform.web.view;

import static no.samsvar.platform.web.Page.text;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Form;

/** What can be chosen in a declared field, and what is. */
public final class Options {

    /** More than this are easier to read in a list that folds out. */
    private static final int MOST_SIDE_BY_SIDE = 5;

    private Options() {}

    /** The options of a field whose answer is a constant, a reference, or yes or no. */
    public static List<Option> of(
            Form<?> form, FieldDeclaration field, String path, Choices choices) {
        var typed = form.typed().all(path);
        return switch (field.kind()) {
            case CHOICE, CHOICES ->
                    choices.constants(field.type()).stream()
                            .map(one -> option(one.value(), one.label(), typed))
                            .toList();
            case REFERENCE, REFERENCES ->
                    choices.from(field.choices().orElseThrow()).stream()
                            .map(one -> option(one.id().toString(), one.name(), typed))
                            .toList();
            case YES_NO -> yesNo(field, typed);
            default -> throw new IllegalArgumentException(field.name() + " has no options");
        };
    }

    /** Whether the field may be left out, as there is nothing that it could refer to. */
    public static boolean nothing(Form<?> form, FieldDeclaration field, Choices choices) {
        boolean refers =
                field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
        return refers
                && !form.needs(field)
                && choices.from(field.choices().orElseThrow()).isEmpty();
    }

    /** Whether the options stand side by side; an answer that may be taken back never does. */
    public static boolean sideBySide(FieldDeclaration field) {
        return switch (field.kind()) {
            case YES_NO, CHOICES, REFERENCES -> true;
            case CHOICE ->
                    field.required() && field.type().getEnumConstants().length <= MOST_SIDE_BY_SIDE;
            default -> false;
        };
    }

    private static List<Option> yesNo(FieldDeclaration field, List<String> typed) {
        var options = new ArrayList<Option>();
        options.add(option("yes", text("platform.yes"), typed));
        options.add(option("no", text("platform.no"), typed));
        if (!field.required()) {
            options.add(option("unknown", text("platform.unknown"), typed));
        }
        return options;
    }

    private static Option option(String value, String label, List<String> typed) {
        return new Option(value, label, typed.contains(value));
    }
}
