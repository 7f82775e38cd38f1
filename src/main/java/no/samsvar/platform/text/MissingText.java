package no.samsvar.platform.text;

/** A text is asked for that no file in {@code messages/} has in that language: a fault of ours. */
public final class MissingText extends RuntimeException {

    MissingText(Language language, String key) {
        super("No text " + key + " in " + language.tag());
    }
}
