package no.samsvar.platform.form;

import java.util.Optional;

/** Says what is wrong with a text, by message key. */
public interface TextCheck {

    Optional<String> problem(String text);
}
