package no.samsvar.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/**
 * What is wrong with one part of what a program sent.
 *
 * @param field where, as the sent document has it: {@code fields.purposes[0].text}
 * @param code the message key
 * @param labelKey what the field is called, the message's first argument; none for what is no field
 */
public record Fault(String field, String code, Optional<String> labelKey, List<Object> arguments) {

    public static Fault of(String field, String code, Object... arguments) {
        return new Fault(field, code, Optional.empty(), List.of(arguments));
    }

    /**
     * The problem of a form, where the form's fields lie under this name in the document; an empty
     * one where they are the document itself.
     */
    public static Fault of(String root, FieldProblem problem) {
        return new Fault(
                root.isEmpty() ? problem.path() : root + "." + problem.path(),
                problem.code(),
                Optional.of(problem.field().labelKey()),
                problem.arguments());
    }

    String message(Texts texts, Language language) {
        var all = new ArrayList<Object>();
        labelKey.ifPresent(key -> all.add(texts.text(language, key)));
        all.addAll(arguments);
        return texts.text(language, code, all.toArray());
    }
}
