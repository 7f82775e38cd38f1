package no.samsvar.register;

import no.samsvar.identity.Permission;

/**
 * A place in the folder of the internal control, in one of its three parts (003 § 4.1, ORG-10).
 *
 * @param key the text of the link; {@code key.help} says what is there
 */
public record FolderItem(Part part, String key, String href, Permission permission, int order) {

    /** The parts of an internal control, in the order of the source. */
    public enum Part {
        STEERING,
        PERFORMING,
        CONTROLLING
    }
}
