package no.samsvar.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did at once, over every table it touched. */
public record Action(UUID id, @Nullable UUID personId, Instant happenedAt, List<Change> changes) {}
