package no.samsvar.register.file;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A file of an entry.
 *
 * @param mediaType what its content is, whatever its name says
 * @param size in bytes
 * @param hash the keyed hash of its content, in hex
 */
public record EntryFile(
        UUID id,
        EntryId entry,
        String name,
        String mediaType,
        long size,
        String hash,
        @Nullable UUID addedBy,
        Instant addedAt) {

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
