package no.samsvar.journey;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long somebody would take who reads all that the pages show at 200 words a minute, and what
 * comes again only the first time, who types 40 words a minute and thinks three seconds over each
 * choice. It is reckoned, not waited for.
 */
final class HumanPace {

    private static final Duration WORD_READ = Duration.ofMillis(300);
    private static final Duration SIGN_TYPED = Duration.ofMillis(300);
    private static final Duration CHOICE = Duration.ofSeconds(3);

    /** What is seen, without the choices of a list that is not opened and words for the ear. */
    private static final String SHOWN =
            """
            (within) => {
                const texts = [];
                const walker = document.createTreeWalker(
                    document.querySelector(within), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const one = walker.currentNode.parentElement;
                    if (!one.closest('option, .ds-sr-only') && one.checkVisibility()) {
                        texts.push(walker.currentNode.textContent.trim());
                    }
                }
                return texts.filter((text) => text);
            }
            """;

    private final Set<String> read = new HashSet<>();
    private Duration taken = Duration.ZERO;

    Duration taken() {
        return taken;
    }

    void types(String text) {
        taken = taken.plus(SIGN_TYPED.multipliedBy(text.length()));
    }

    void chooses() {
        taken = taken.plus(CHOICE);
    }

    void reads(Page page) {
        reads(page, "main");
    }

    /**
     * @param within the part that is read, where the eye only runs over the rest
     */
    void reads(Page page, String within) {
        for (var text : (List<?>) page.evaluate(SHOWN, within)) {
            if (read.add(text.toString())) {
                int words = text.toString().split("\\s+").length;
                taken = taken.plus(WORD_READ.multipliedBy(words));
            }
        }
    }
}
