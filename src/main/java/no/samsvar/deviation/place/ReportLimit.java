package no.samsvar.deviation.place;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.Secret;
import org.springframework.stereotype.Component;

/**
 * How many reports a poster takes: few from one address, more in all, since a whole clinic may sit
 * behind one. Kept per instance of the program.
 */
@Component
public class ReportLimit {

    private static final int PER_ADDRESS = 10;
    private static final int PER_PLACE = 60;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Map<List<String>, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** Whether one more report from this address is taken. */
    public boolean allows(Secret secret, String address) {
        var place = secret.hash();
        return bucket(List.of(place, address), PER_ADDRESS).tryConsume(1)
                && bucket(List.of(place), PER_PLACE).tryConsume(1);
    }

    private synchronized Bucket bucket(List<String> key, int capacity) {
        return buckets.computeIfAbsent(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        it -> it.capacity(capacity).refillGreedy(capacity, PERIOD))
                                .build());
    }
}
