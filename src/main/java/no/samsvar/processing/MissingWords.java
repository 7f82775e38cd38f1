package no.samsvar.processing;

import java.util.stream.Collectors;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.ValueText;

/** What a record lacks, in words: what is asked for, of which part, and where the law says so. */
public final class MissingWords {

    private MissingWords() {}

    public static String of(Missing missing, ValueText words) {
        var about =
                missing.about().stream()
                        .map(one -> word(one, words))
                        .collect(Collectors.joining(", "));
        return words.text("processing.missing." + Kebab.of(missing.point().name()), about);
    }

    private static String word(Object about, ValueText words) {
        return about instanceof Keeping keeping
                ? KeepingText.howLong(keeping, words)
                : words.one(about);
    }
}
