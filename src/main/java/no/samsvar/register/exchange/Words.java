package no.samsvar.register.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as people compare them. */
final class Words {

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:gdpr |personvernforordningen )?(?:art\\.?|artikkel|article)? ?(\\d{1,2})"
                            + "[ .,(-]*(?:nr\\.? ?)?(\\d)[ .,()-]*(?:bokstav |litra )?([a-k])\\)?");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_SIGNS = Pattern.compile("[\\s.:;*?!]+$");

    private Words() {}

    /** Without case, odd spaces and what stands after the last word. */
    static String plain(String text) {
        var spaced = SPACES.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
        return LAST_SIGNS.matcher(spaced).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * A law's article however it is written: {@code art. 6 nr. 1 c} and {@code 6(1)(c)} are one.
     */
    static Optional<String> article(String text) {
        var found = ARTICLE.matcher(plain(text));
        return found.matches()
                ? Optional.of("art " + found.group(1) + "." + found.group(2) + found.group(3))
                : Optional.empty();
    }
}
