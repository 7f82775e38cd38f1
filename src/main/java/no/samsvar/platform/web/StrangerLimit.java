package no.samsvar.platform.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.Secret;
import org.springframework.stereotype.Component;

/**
 * How much strangers may send to a page that a secret opens: little from one address, more in all,
 * since a whole clinic may sit behind one. Kept per instance of the program.
 */
@Component
public class StrangerLimit {

    private static final int PER_ADDRESS = 10;
    private static final int PER_PLACE = 60;
    private static final int MAILS = 3;

    /** More than anybody needs who has a link, far fewer than it takes to guess one. */
    private static final int LOOKS = 120;

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Map<List<String>, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** Whether one more thing from this network address is taken. */
    public boolean allows(Secret secret, String address) {
        var place = secret.hash();
        return bucket(List.of(place, address), PER_ADDRESS).tryConsume(1)
                && bucket(List.of(place), PER_PLACE).tryConsume(1);
    }

    /** Whether one more mail to this mail address is asked for from there. */
    public boolean allowsMail(Secret secret, String to) {
        return bucket(List.of(secret.hash(), "mail", to), MAILS).tryConsume(1);
    }

    /** Whether one more request from this network address is answered, whatever it shows. */
    public boolean allowsLook(String address) {
        return bucket(List.of("look", address), LOOKS).tryConsume(1);
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
