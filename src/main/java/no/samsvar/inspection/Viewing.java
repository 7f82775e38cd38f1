package no.samsvar.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An auditor opened a page or took a file out; the same within an hour is told once.
 *
 * @param path of the page or file, without what was asked behind it
 * @param entryId the entry it is about; none for what is about several
 * @param firstAt when, the first time in its hour
 */
public record Viewing(String path, @Nullable UUID entryId, Instant firstAt) {}
