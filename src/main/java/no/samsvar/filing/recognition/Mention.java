package no.samsvar.filing.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.form.Choice;

/** Finds which of these entries a text names. */
public final class Mention {

    private static final int LONG_ENOUGH = 3;

    private Mention() {}

    /** The one with the longest name; what a company is called in law counts for nothing. */
    public static Optional<Choice> in(String text, List<Choice> entries) {
        var words = plain(text);
        return entries.stream()
                .filter(entry -> name(entry).strip().length() >= LONG_ENOUGH)
                .filter(entry -> words.contains(name(entry)))
                .max(Comparator.comparingInt(entry -> name(entry).length()));
    }

    private static String name(Choice entry) {
        return plain(entry.name().replaceFirst("(?i)\\s+(as|asa|ab|ltd|inc|sa|hf|ks)\\.?$", ""));
    }

    /** With a space on either side, as a name is whole words. */
    private static String plain(String text) {
        return Recognition.plain(text) + " ";
    }
}
