package no.samsvar.platform.form;

import java.util.Optional;
import no.samsvar.platform.personnumber.PersonNumbers;

/**
 * What becomes of a person number in a free text: one press masks it, or the writer says why it is
 * none.
 */
public final class PersonNumberEdits {

    /** The code of the problem that a text with a person number has. */
    public static final String PROBLEM = "form.person-number";

    /** The button that sends the path of the text to mask. */
    public static final String MASK = "mask-person-number";

    private static final String REASON = ".not-a-number";

    private PersonNumberEdits() {}

    /** The input that takes why the digits in this text are no person number. */
    public static String reasonOf(String path) {
        return path + REASON;
    }

    /** The form as it was typed with one text masked; empty when the button was not pressed. */
    public static Optional<Typed> asked(Typed typed) {
        if (!typed.has(MASK)) {
            return Optional.empty();
        }
        var path = typed.first(MASK);
        var masked = PersonNumbers.mask(typed.first(path));
        return Optional.of(typed.without(MASK).without(reasonOf(path)).with(path, masked));
    }

    /** A text with a check of its own, such as an organisation number, is not free text. */
    static boolean concern(FieldDeclaration field, String text) {
        boolean free =
                field.check().isEmpty() && !field.component().isAnnotationPresent(Verbatim.class);
        return free && !PersonNumbers.find(text).isEmpty();
    }
}
