package no.samsvar.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agenda.
 *
 * @param title of a point that the enterprise added; the others are called after their topic
 * @param facts what was known when the review was held, a line each; none before
 */
public record Point(
        UUID id,
        int position,
        Topic topic,
        @Nullable String title,
        @Nullable String facts,
        @Nullable String note,
        @Nullable Finding outcome,
        @Nullable String conclusion,
        int version) {}
