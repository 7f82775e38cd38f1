package no.samsvar.platform.form;

import java.util.List;

/** A form record that also judges its fields together. */
public interface CrossChecked {

    /** What is wrong, each at the field (by component name) where it is mended. */
    List<Problem> problems();

    /** What is wrong with one field, by message key. */
    record Problem(String field, String code, Object... arguments) {

        /** The same at its field's declaration. */
        public FieldProblem at(FieldDeclaration declared) {
            return new FieldProblem(field, declared, code, List.of(arguments));
        }
    }
}
