package no.samsvar.identity;

/**
 * A bean by which a room puts a place of its own into the menu.
 *
 * @param key the text of the link
 * @param href a local address
 * @param icon the name of an icon in {@code web/icons.txt}
 * @param permission who sees it
 * @param order from the top
 * @param alwaysInSight whether it is one of the small profile's three screens; of the large profile
 *     the first in order are in sight
 * @param keyInLarge the text of the link in the large profile
 */
public record MenuEntry(
        String key,
        String href,
        String icon,
        Permission permission,
        int order,
        boolean alwaysInSight,
        String keyInLarge) {

    /** One that is called the same in every profile. */
    public MenuEntry(
            String key,
            String href,
            String icon,
            Permission permission,
            int order,
            boolean alwaysInSight) {
        this(key, href, icon, permission, order, alwaysInSight, key);
    }

    /** The same with other words in the large profile. */
    public MenuEntry inLarge(String other) {
        return new MenuEntry(key, href, icon, permission, order, alwaysInSight, other);
    }
}
