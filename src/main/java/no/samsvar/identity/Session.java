package no.samsvar.identity;

import java.time.Instant;

/**
 * Somebody signed in with one browser.
 *
 * @param agent what the browser calls itself
 * @param seenAt when it was last used, to the minute
 * @param expiresAt when it ends however much it is used
 */
public record Session(
        SessionId id, String agent, Instant createdAt, Instant seenAt, Instant expiresAt) {}
