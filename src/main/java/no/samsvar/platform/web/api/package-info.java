/**
 * What every part of the API stands on: what a program sends, read by the pages' own forms, the
 * version it saw, and how it is answered (RFC 9457, ETag, Idempotency-Key).
 */
@NullMarked
package no.samsvar.platform.web.api;

import org.jspecify.annotations.NullMarked;
