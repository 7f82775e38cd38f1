package no.samsvar.register.exchange;

import java.util.Locale;

/** Texts as people compare them. */
final class Words {

    private Words() {}

    /** Without case, odd spaces and what stands after the last word. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s.:;*?!]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
