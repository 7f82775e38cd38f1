package no.samsvar.platform;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something only its bearer knows: a session, a token, a link. We keep its hash; the text itself is
 * said once and never written to a log.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** A new one of 256 bits. */
    public static Secret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** One that a request shows. */
    public static Secret shown(String text) {
        return new Secret(text);
    }

    /** For the bearer's eyes: 43 characters that can stand in an address. */
    public String text() {
        return text;
    }

    /** The SHA-256 in hex, for the database. */
    public String hash() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
