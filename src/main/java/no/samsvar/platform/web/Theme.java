package no.samsvar.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the reader's machine is set. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The value of the cookie and of {@code data-color-scheme}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String value) {
        return Arrays.stream(values()).filter(theme -> theme.value().equals(value)).findFirst();
    }
}
