package no.samsvar.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A place one can go to from every page.
 *
 * @param key the text of the link
 * @param href a local address, which may say what of a list is shown
 * @param icon the name of an icon in {@code web/icons.txt}
 */
public record MenuItem(String key, String href, String icon, Group group) {

    /** Whether an item is always in sight or lies under "More". */
    public enum Group {
        PRIMARY,
        MORE
    }

    /**
     * What {@code aria-current} says on the page at this path: {@code page} on the item's own,
     * {@code true} on one below it, else nothing.
     */
    public @Nullable String current(String path) {
        var place = path.split("\\?", 2)[0];
        var own = href.split("\\?", 2)[0];
        if (place.equals(own)) {
            return "page";
        }
        return !own.equals("/") && place.startsWith(own + "/") ? "true" : null;
    }
}
