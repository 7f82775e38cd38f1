package no.samsvar.deviation.authority;

import no.samsvar.deviation.breach.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What it leads to and what is done about it.
 *
 * @param harmReduced what was done to reduce harm
 * @param prevention what was done or is planned against repetition
 * @param peopleTold whether those affected have been told
 * @param howTold how and when they were told, or why not
 */
public record Handling(
        @Nullable String consequences,
        @Nullable String harmReduced,
        @Nullable String prevention,
        @Nullable Answer peopleTold,
        @Nullable String howTold) {}
