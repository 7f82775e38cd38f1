package no.samsvar.processing;

import no.samsvar.platform.form.Kebab;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** A time of keeping in words; what the law says and what was chosen never read alike. */
public final class KeepingText {

    private KeepingText() {}

    /** Of what, how long and decided by what, in one line. */
    public static String whole(Keeping keeping, ValueText words) {
        var what = keeping.what() == null ? words.text("processing.keeping.all") : keeping.what();
        return what + ": " + howLong(keeping, words) + ", " + decidedBy(keeping, words);
    }

    /** Such as {@code 5 år fra regnskapsårets slutt}. */
    static String howLong(Keeping keeping, ValueText words) {
        if (keeping.kind() == KeepingKind.UNTIL_NO_LONGER_NEEDED) {
            return words.text("processing.keeping.as-long-as-needed");
        }
        var unit = keeping.unit();
        if (keeping.number() == null || unit == null) {
            return words.text("processing.keeping.as-the-law-says");
        }
        var length =
                words.text("processing.keeping.length." + Kebab.of(unit.name()), keeping.number());
        return keeping.startsFrom() == null
                ? length
                : words.text("processing.keeping.from", length, keeping.startsFrom());
    }

    static String decidedBy(Keeping keeping, ValueText words) {
        return switch (keeping.kind()) {
            case LAW -> words.text("processing.keeping.by-law", text(keeping.law()));
            case CHOSEN -> words.text("processing.keeping.chosen", text(keeping.reason()));
            case UNTIL_NO_LONGER_NEEDED -> words.text("processing.keeping.by-record-law");
            case UNDECIDED -> words.text("processing.keeping.undecided");
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
