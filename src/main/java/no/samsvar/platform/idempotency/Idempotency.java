package no.samsvar.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Sha256;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what a request asks once, however often the request comes. */
@Service
public class Idempotency {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(48);

    private static final int LONGEST_KEY = 255;

    private final IdempotencyRepository answers;
    private final Clock clock;

    Idempotency(IdempotencyRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A request as this person keys it; {@code platform.idempotency-key-wrong} for what can be no
     * key.
     *
     * @param asked method and address
     */
    public static KeyedRequest request(PersonId person, String key, String asked, byte[] body) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new RuleBroken("platform.idempotency-key-wrong");
        }
        var digest = Sha256.begin();
        digest.update(asked.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(body);
        return new KeyedRequest(person.value() + "/" + key, Sha256.hex(digest));
    }

    /**
     * Does the work in this transaction and keeps its answer, or gives the answer that the same
     * request got before; {@code platform.idempotency-key-reused} where the key came with another
     * request. Work that fails is not kept.
     */
    @Transactional
    public Answer once(Optional<KeyedRequest> request, Supplier<Answer> work) {
        if (request.isEmpty()) {
            return work.get();
        }
        var keyed = request.get();
        var now = clock.instant();
        answers.forget(now.minus(KEPT));
        if (answers.begin(keyed, now)) {
            var answer = work.get();
            answers.finish(keyed, answer);
            return answer;
        }
        return answers.find(keyed)
                .orElseThrow(() -> new RuleBroken("platform.idempotency-key-reused"));
    }
}
