package no.samsvar.decision.content;

import java.util.Map;
import java.util.Optional;

/**
 * That a register may know the answer.
 *
 * @param fact its name, such as {@code organisation.kind}
 * @param answers the option by what the register says; other sayings answer nothing
 */
public record Known(String fact, Map<String, String> answers) {

    public Optional<String> option(String said) {
        return Optional.ofNullable(answers.get(said));
    }
}
