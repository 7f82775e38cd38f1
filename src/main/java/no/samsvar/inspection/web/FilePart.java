package no.samsvar.inspection.web;

import java.util.UUID;

/**
 * A file of an entry in the folder.
 *
 * @param name as whoever added it called it
 * @param path in the folder; empty where it was there then and its content is kept no more
 */
public record FilePart(UUID id, String name, String path) {

    public boolean kept() {
        return !path.isEmpty();
    }
}
