package no.samsvar.platform.idempotency;

/**
 * A request that its sender has given a key, so as to send it again without harm.
 *
 * @param key the sender's own, told apart from other people's
 * @param fingerprint the SHA-256, in hex, of all that the request says
 */
public record KeyedRequest(String key, String fingerprint) {}
