package no.samsvar.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every text of the program exists in. */
public enum Language {
    NB,
    NN,
    EN;

    /**
     * The tag of {@code <html lang>}, also the value of the cookie: {@code nb}, {@code nn}, {@code
     * en}.
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For numbers in texts; Norwegian numbers are written alike in both written forms. */
    public Locale locale() {
        return Locale.of(tag(), this == EN ? "GB" : "NO");
    }

    /**
     * The language of a tag such as {@code nn}, {@code nn-NO} or the old {@code no}; empty for one
     * we lack.
     */
    public static Optional<Language> of(String tag) {
        var primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        var known = primary.equals("no") ? "nb" : primary;
        return Arrays.stream(values()).filter(language -> language.tag().equals(known)).findFirst();
    }
}
