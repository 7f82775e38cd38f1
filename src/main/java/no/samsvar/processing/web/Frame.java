package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.web.view.Tab;

/**
 * What all pages of the record have in common.
 *
 * @param path of the page itself
 */
public record Frame(String path, boolean mayWrite, boolean mayExport) {

    private static final List<String> PLACES =
            List.of("", "/for-others", "/chain", "/coverage", "/rounds", "/points");

    public List<Tab> tabs() {
        return PLACES.stream()
                .map(
                        place ->
                                new Tab(
                                        text("processing.tab" + key(place)),
                                        "/processing" + place,
                                        path.equals("/processing" + place)))
                .toList();
    }

    private static String key(String place) {
        return place.isEmpty() ? ".own" : "." + place.substring(1);
    }

    /** Of the window: the part that is shown, and what it is a part of. */
    public String title() {
        var part = tabs().stream().filter(Tab::current).map(Tab::text).findFirst().orElse("");
        return part + " – " + text("processing.protocol.title");
    }
}
