package no.samsvar.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row as a change left it; as it was before, where the change removed it.
 *
 * @param rowKey the row's key inside its table and organisation
 */
public record RowImage(
        UUID actionId,
        String table,
        String rowKey,
        Operation operation,
        JsonNode image,
        @Nullable UUID personId,
        Instant happenedAt) {

    /** What was done to the row. */
    public enum Operation {
        I,
        U,
        D
    }
}
