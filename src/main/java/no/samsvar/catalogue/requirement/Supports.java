package no.samsvar.catalogue.requirement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samsvar.catalogue.content.Requirement;
import no.samsvar.catalogue.content.SupportContents;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.FolderItem;
import org.springframework.stereotype.Component;

/**
 * Finds the places that support a requirement among those that rooms put into menu and folder, as
 * far as whoever is signed in may open them.
 */
@Component
class Supports {

    private static final String REGISTER = "/registers/";

    private final SupportContents contents;
    private final Map<String, Door> doors = new HashMap<>();

    private record Door(String href, Permission permission) {}

    Supports(SupportContents contents, List<FolderItem> folder, List<MenuEntry> menu) {
        this.contents = contents;
        menu.forEach(one -> doors.put(one.key(), new Door(one.href(), one.permission())));
        folder.forEach(one -> doors.put(one.key(), new Door(one.href(), one.permission())));
    }

    boolean knows(String key) {
        return doors.containsKey(key);
    }

    /**
     * @param entries how many there are in each register that may be read
     */
    List<Support> of(Requirement requirement, Map<String, Integer> entries) {
        return contents.of(requirement).stream()
                .filter(this::knows)
                .filter(key -> Permissions.has(door(key).permission()))
                .map(key -> new Support(key, door(key).href(), entries.get(register(key))))
                .toList();
    }

    private Door door(String key) {
        return Objects.requireNonNull(doors.get(key));
    }

    /** The name of the register that the place is; empty where it is none. */
    private String register(String key) {
        var href = door(key).href();
        return href.startsWith(REGISTER) ? href.substring(REGISTER.length()) : "";
    }
}
