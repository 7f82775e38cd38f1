package no.samsvar.setup.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the things of an example are called, and what they are stored as. */
final class Names {

    private final Map<String, UUID> ids = new HashMap<>();

    /**
     * @param source the list it is chosen from, such as {@code people}
     */
    void add(String source, String name, UUID id) {
        if (ids.put(source + "/" + name, id) != null) {
            throw new IllegalArgumentException("There are two called " + name);
        }
    }

    UUID id(String source, String name) {
        return Optional.ofNullable(ids.get(source + "/" + name))
                .orElseThrow(
                        () -> new IllegalArgumentException("No " + source + " is called " + name));
    }
}
