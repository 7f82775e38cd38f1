package no.samsvar.routine.text;

import org.jspecify.annotations.Nullable;

/**
 * A run of words that look alike.
 *
 * @param href where they lead; null where they lead nowhere
 */
public record Span(String text, boolean strong, boolean emphasised, @Nullable String href) {

    public static Span of(String text) {
        return new Span(text, false, false, null);
    }
}
