package no.samsvar.platform.web.view;

import static no.samsvar.platform.web.Page.text;
import static no.samsvar.platform.web.Page.textIfAny;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.PersonNumberEdits;
import org.jspecify.annotations.Nullable;

/**
 * One input with its label and what surrounds it; help and error are empty when there is none.
 *
 * @param name what the form sends its value as
 * @param notANumber the reason typed so far why a number in the text is no person number; empty
 *     where nothing is to be explained
 */
public record Input(
        String name,
        String label,
        String value,
        String help,
        String error,
        Need need,
        Optional<String> notANumber) {

    /** An input by hand, outside the form engine. */
    public static Input of(String name, String label) {
        return new Input(name, label, "", "", "", Need.UNMARKED, Optional.empty());
    }

    /** The input of a declared field: its texts by its keys, its value as it was typed. */
    public static Input of(Form<?> form, FieldDeclaration field, String path) {
        var label = text(field.labelKey());
        return new Input(
                path,
                label,
                form.typed().first(path),
                textIfAny(field.helpKey()).orElse(""),
                form.problem(path).map(Input::message).orElse(""),
                Need.of(form, field),
                notANumber(form, path));
    }

    /** What is wrong with a field and how to mend it. */
    public static String message(FieldProblem problem) {
        var arguments =
                Stream.concat(
                        Stream.of(text(problem.field().labelKey())), problem.arguments().stream());
        return text(problem.code(), arguments.toArray());
    }

    private static Optional<String> notANumber(Form<?> form, String path) {
        var reason = form.typed().first(PersonNumberEdits.reasonOf(path));
        boolean found =
                form.problem(path)
                        .filter(one -> one.code().equals(PersonNumberEdits.PROBLEM))
                        .isPresent();
        return found || !reason.isBlank() ? Optional.of(reason) : Optional.empty();
    }

    /** The same with another label. */
    public Input called(String words) {
        return new Input(name, words, value, help, error, need, notANumber);
    }

    public Input value(String typed) {
        return new Input(name, label, typed, help, error, need, notANumber);
    }

    public Input help(String words) {
        return new Input(name, label, value, words, error, need, notANumber);
    }

    public Input error(String words) {
        return new Input(name, label, value, help, words, need, notANumber);
    }

    public Input need(Need shown) {
        return new Input(name, label, value, help, error, shown, notANumber);
    }

    public String id() {
        return id(name);
    }

    /** The id of the input that sends its value by this name; where an error's link leads. */
    public static String id(String name) {
        return "field-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    public String helpId() {
        return id() + "-help";
    }

    public String errorId() {
        return id() + "-error";
    }

    /** The ids of what describes the input; null when nothing does. */
    public @Nullable String describedBy() {
        var ids =
                Stream.of(help.isEmpty() ? "" : helpId(), error.isEmpty() ? "" : errorId())
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** {@code true} for an input that is wrong, else null. */
    public @Nullable String invalid() {
        return error.isEmpty() ? null : "true";
    }
}
