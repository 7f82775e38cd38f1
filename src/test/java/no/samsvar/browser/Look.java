package no.samsvar.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Theme;

/** One way a page is read: in which language, in which colours, how wide. */
public record Look(Language language, Theme theme, int width) {

    public static final int NARROW = 320;
    public static final int WIDE = 1280;

    /** The two looks that are judged for accessibility in each run. */
    public static final List<Look> MAIN =
            List.of(
                    new Look(Language.NB, Theme.LIGHT, WIDE),
                    new Look(Language.NN, Theme.DARK, NARROW));

    /** Three languages, two themes, two widths. */
    public static Stream<Look> all() {
        return Arrays.stream(Language.values())
                .flatMap(
                        language ->
                                Stream.of(Theme.LIGHT, Theme.DARK)
                                        .flatMap(
                                                theme ->
                                                        Stream.of(NARROW, WIDE)
                                                                .map(
                                                                        width ->
                                                                                new Look(
                                                                                        language,
                                                                                        theme,
                                                                                        width))));
    }

    @Override
    public String toString() {
        return language.tag() + "-" + theme.value() + "-" + width;
    }
}
