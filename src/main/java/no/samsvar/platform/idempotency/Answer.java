package no.samsvar.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param status of HTTP
 * @param location where what it made is found
 */
public record Answer(int status, @Nullable String location, String body) {}
