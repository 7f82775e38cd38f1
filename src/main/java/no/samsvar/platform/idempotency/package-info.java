/**
 * Requests that are sent twice and count once: the answer is kept in the action's own transaction.
 * Source: the IETF's draft on the Idempotency-Key header.
 */
@NullMarked
package no.samsvar.platform.idempotency;

import org.jspecify.annotations.NullMarked;
