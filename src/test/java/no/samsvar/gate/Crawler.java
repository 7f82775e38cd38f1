package no.samsvar.gate;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import no.samsvar.browser.Look;
import no.samsvar.browser.Screen;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Theme;

/** Looks at scenes in one browser page, each in every look, and notes what is wrong. */
final class Crawler {

    /** In kilobytes: what a first visit may weigh, and what any later page may. */
    private static final int FIRST_VISIT = 150;

    private static final int LATER = 25;

    /** Every text that a reader sees or hears, but for what says of itself which language it is. */
    private static final String TEXTS =
            """
            () => {
                const texts = new Set();
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    if (!walker.currentNode.parentElement.closest('body [lang], script')) {
                        texts.add(walker.currentNode.textContent);
                    }
                }
                for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label']) {
                    document.querySelectorAll('body [' + name + ']')
                        .forEach((one) => texts.add(one.getAttribute(name)));
                }
                return [...texts].map((text) => text.replace(/\\s+/g, ' ').trim())
                    .filter((text) => text);
            }
            """;

    private final Screen screen;
    private final String origin;
    private final Words words;
    private final Collection<Look> judged;
    private final TreeSet<String> faults = new TreeSet<>();
    private final TreeSet<String> blanksTaken = new TreeSet<>();
    private int pages;

    Crawler(Screen screen, String origin, Words words, Collection<Look> judged) {
        this.screen = screen;
        this.origin = origin;
        this.words = words;
        this.judged = judged;
    }

    /** What was wrong: scene, look, fault. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The scenes whose form took an answer in which nothing was filled in. */
    List<String> blanksTaken() {
        return List.copyOf(blanksTaken);
    }

    /** How many pages were looked at, in one language each. */
    int pages() {
        return pages;
    }

    void look(Language language, Scene scene) {
        try {
            open(language, scene);
            scene.steps().accept(screen.page());
            examine(language, scene, scene.name());
            if (scene.first()) {
                sendBlank(language, scene);
            }
        } catch (RuntimeException e) {
            faults.add(scene.name() + " " + language.tag() + ": " + e.getMessage());
        }
    }

    private void open(Language language, Scene scene) {
        var context = screen.page().context();
        context.clearCookies();
        var cookies = new ArrayList<Cookie>();
        cookies.add(new Cookie("language", language.tag()).setUrl(origin));
        scene.reader()
                .ifPresent(
                        it ->
                                cookies.add(
                                        new Cookie("session", it.session().text()).setUrl(origin)));
        context.addCookies(cookies);
        int status = screen.visit(scene.path());
        if (status != scene.status()) {
            faults.add(scene.name() + " " + language.tag() + ": answered " + status);
        }
        int weight = screen.kilobytes();
        if (weight > (pages == 0 ? FIRST_VISIT : LATER)) {
            faults.add(scene.name() + ": weighs " + weight + " kB");
        }
    }

    private void examine(Language language, Scene scene, String name) {
        pages++;
        var said =
                ((List<?>) screen.page().evaluate(TEXTS)).stream().map(Objects::toString).toList();
        words.wrong(language, said)
                .forEach(it -> faults.add(name + " " + language.tag() + ": " + it));
        for (int width : scene.widths()) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                var look = new Look(language, theme, width);
                screen.change(theme, width);
                screen.faults().forEach(it -> faults.add(name + " " + look + ": " + it));
                if (judged.contains(look)) {
                    screen.violations().forEach(it -> faults.add(name + " " + look + ": " + it));
                }
                if (Look.MAIN.contains(look) && Boolean.getBoolean("samsvar.shots")) {
                    screen.shot(name.replaceAll("[^a-z0-9]+", "-") + "-" + look);
                }
            }
        }
    }

    private void sendBlank(Language language, Scene scene) {
        var page = screen.page();
        int forms = BlankForm.count(page);
        for (int number = 0; number < forms; number++) {
            if (number > 0) {
                open(language, scene);
                scene.steps().accept(page);
            }
            int status = BlankForm.send(page, number);
            var name = scene.name() + " sent blank" + (number > 0 ? " " + number : "");
            if (status == 422) {
                examine(language, scene, name);
            } else if (status >= 400) {
                faults.add(name + ": answered " + status);
            } else {
                blanksTaken.add(name);
            }
        }
    }
}
