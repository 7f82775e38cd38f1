package no.samsvar.platform.form;

import java.util.List;

/**
 * What is wrong with one field, and so where to mend it.
 *
 * @param path the input's name: {@code title}, {@code purposes[0].text}
 * @param code the message key; its first argument is the field's label
 */
public record FieldProblem(
        String path, FieldDeclaration field, String code, List<Object> arguments) {}
