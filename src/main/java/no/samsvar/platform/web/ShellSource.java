package no.samsvar.platform.web;

import java.util.Optional;
import no.samsvar.platform.text.Language;

/** Knows what surrounds the pages of who is asking now; a room above implements it, once. */
public interface ShellSource {

    /** Asked at most once per page. */
    Shell shell();

    /** The language that the person has chosen for themselves, wherever they sign in. */
    default Optional<Language> language() {
        return Optional.empty();
    }
}
