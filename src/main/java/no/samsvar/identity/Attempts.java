package no.samsvar.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How many wrong passwords may be tried, and mails asked for: few for an address from one place,
 * more for a place, where a whole municipality may sit. A right password costs nothing. Kept per
 * instance of the program.
 */
@Component
class Attempts {

    private static final int PER_ADDRESS = 10;
    private static final int MAILS_PER_ADDRESS = 3;
    private static final int PER_PLACE = 200;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int REMEMBERED = 50_000;

    private final TimeMeter time;
    private final Map<List<String>, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Attempts(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /** How long to wait before the next try; empty when this one is free to go on. */
    Optional<Duration> begin(String address, String place) {
        return taken(of(List.of(address, place), PER_ADDRESS), place);
    }

    /** The same for a mail to an address: few for it, wherever they are asked from. */
    Optional<Duration> ask(String address, String place) {
        return taken(of(List.of(address), MAILS_PER_ADDRESS), place);
    }

    private Optional<Duration> taken(Bucket bucket, String place) {
        var tries = bucket.tryConsumeAndReturnRemaining(1);
        var all = of(List.of(place), PER_PLACE).tryConsumeAndReturnRemaining(1);
        return tries.isConsumed() && all.isConsumed()
                ? Optional.empty()
                : Optional.of(
                        Duration.ofNanos(
                                Math.max(
                                        tries.getNanosToWaitForRefill(),
                                        all.getNanosToWaitForRefill())));
    }

    void succeeded(String address, String place) {
        of(List.of(address, place), PER_ADDRESS).reset();
        of(List.of(place), PER_PLACE).addTokens(1);
    }

    private synchronized Bucket of(List<String> key, int capacity) {
        return buckets.computeIfAbsent(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        it -> it.capacity(capacity).refillGreedy(capacity, PERIOD))
                                .withCustomTimePrecision(time)
                                .build());
    }

    private static final class ClockMeter implements TimeMeter {

        private final Clock clock;

        ClockMeter(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
