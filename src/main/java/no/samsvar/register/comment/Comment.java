package no.samsvar.register.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/** Something said about an entry, and who was told. */
public record Comment(
        UUID id,
        EntryId entry,
        String text,
        List<UUID> told,
        @Nullable UUID writtenBy,
        Instant writtenAt) {}
