package no.samsvar.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility judge, put into a page as it stands. */
final class Axe {

    private static final String SOURCE = source();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String RUN =
            """
            (rules) => axe.run(document, {runOnly: {type: 'tag', values: rules},
                    resultTypes: ['violations'], preload: false})
                .then((found) => found.violations.map((one) => 'axe ' + one.id + ': '
                    + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' | ')))
            """;

    private Axe() {}

    /** Each rule that is broken, with the first places where it is. */
    static List<String> judge(Page page) {
        page.evaluate(SOURCE);
        return ((List<?>) page.evaluate(RUN, RULES)).stream().map(Objects::toString).toList();
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
