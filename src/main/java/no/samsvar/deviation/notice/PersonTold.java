package no.samsvar.deviation.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person to tell.
 *
 * @param reference an opaque reference into the journal system; never a name or a person number
 * @param toldAt null as long as the person is not told
 */
public record PersonTold(String reference, @Nullable Instant toldAt) {}
