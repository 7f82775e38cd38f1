package no.samsvar.deviation.breach;

import org.jspecify.annotations.Nullable;

/** What a person wrote to defend an answer. */
public final class Reason {

    private Reason() {}

    /** The text, trimmed; null when it says nothing. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
