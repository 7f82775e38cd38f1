package no.samsvar.journey;

import java.util.List;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Screen;
import no.samsvar.platform.web.Theme;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people do something each on a day of theirs, through the pages. */
@NullUnmarked
abstract class DatedJourneyTest extends JourneyTest {

    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @Autowired Examples examples;

    /** Somebody's browser on that day, newly signed in. */
    Screen by(Someone who, Day day) {
        signIn(day.call(() -> examples.again(who)).session(), day.moment());
        return screen(DESK);
    }

    /** Where the journey has come to: sound, and pictured as a phone and a desk show it. */
    static void station(Screen screen, String name) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int width : WIDTHS) {
                screen.change(theme, width);
                screen.shot(name + "-" + width + "-" + theme.value()).isSound();
            }
        }
        screen.change(DESK.theme(), DESK.width());
    }
}
