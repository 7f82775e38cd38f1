package no.samsvar.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.samsvar.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id. Each hash costs memory and a tenth of a second on purpose, so only two are made at
 * once: signing in must not be a way to stop the program.
 */
@Component
class PasswordHash {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon2;
    private final String decoy;
    private final Semaphore places = new Semaphore(2, true);

    PasswordHash(
            @Value("${samsvar.password.memory-kib:19456}") int memory,
            @Value("${samsvar.password.passes:2}") int passes) {
        this.argon2 = new Argon2PasswordEncoder(SALT, LENGTH, LANES, memory, passes);
        this.decoy =
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                        .formatted(memory, passes, LANES, random(SALT), random(LENGTH));
    }

    String of(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(normal(password))));
    }

    /** Takes as long where there is no hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> argon2.matches(normal(password), hash == null ? decoy : hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleBroken("identity.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("identity.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same signs whatever keyboard wrote them. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
