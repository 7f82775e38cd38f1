package no.samsvar.dpia.contribution;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask for requests to suppliers, whatever it shows: more than anybody
 * needs who has a link, far fewer than it takes to guess one. Kept per instance of the program.
 */
@Component
public class AnswerLimit {

    private static final int PER_ADDRESS = 120;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** Whether one more request from this address is answered. */
    public boolean allows(String address) {
        return bucket(address).tryConsume(1);
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(
                address,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        it ->
                                                it.capacity(PER_ADDRESS)
                                                        .refillGreedy(PER_ADDRESS, PERIOD))
                                .build());
    }
}
