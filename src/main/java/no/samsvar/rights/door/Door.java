package no.samsvar.rights.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The door of an organisation.
 *
 * @param closedAt when it was closed; null while it stands open
 */
public record Door(Instant openedAt, @Nullable Instant closedAt) {

    public boolean open() {
        return closedAt == null;
    }
}
