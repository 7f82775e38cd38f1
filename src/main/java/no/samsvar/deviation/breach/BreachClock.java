package no.samsvar.deviation.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.register.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * The 72 hours of GDPR art. 33(1): the outer limit of "without undue delay", by the hour, over
 * weekends and clock changes alike.
 *
 * @param happened when the breach happened
 * @param processorAware when a processor knew
 * @param controllerAware when the controller knew with reasonable certainty; its own help desk,
 *     employee or privacy officer counts
 * @param processorIsReceptionPoint the agreement makes that processor the controller's reception
 *     point, so that its knowledge is the controller's
 * @param firstContact when the authority first heard of it, in any form
 */
public record BreachClock(
        @Nullable Instant happened,
        @Nullable Instant processorAware,
        @Nullable Instant controllerAware,
        boolean processorIsReceptionPoint,
        @Nullable Instant firstContact) {

    public static final Duration LIMIT = Duration.ofHours(72);

    private static final List<Integer> REMINDER_HOURS = List.of(48, 24, 6, 1);

    /** When the controller is deemed aware. */
    public Optional<Instant> startedAt() {
        var counts = processorIsReceptionPoint ? processorAware : null;
        return Stream.of(Optional.ofNullable(controllerAware), Optional.ofNullable(counts))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    public Optional<Instant> deadline() {
        return startedAt().map(start -> start.plus(LIMIT));
    }

    /** What is left at a time; negative when overdue, empty when the clock is not running. */
    public Optional<Duration> remaining(Instant now) {
        return firstContact == null
                ? deadline().map(deadline -> Duration.between(now, deadline))
                : Optional.empty();
    }

    public ClockState state(Instant now) {
        if (firstContact != null) {
            return ClockState.STOPPED;
        }
        return remaining(now)
                .map(left -> left.isNegative() ? ClockState.OVERDUE : ClockState.RUNNING)
                .orElse(ClockState.NOT_STARTED);
    }

    /** The reminders before the deadline, first one first; none once the clock is stopped. */
    public List<Reminder> reminders() {
        if (firstContact != null) {
            return List.of();
        }
        return deadline().stream()
                .flatMap(deadline -> REMINDER_HOURS.stream().map(hours -> before(deadline, hours)))
                .toList();
    }

    /** Whether the report must say why it came late. GDPR art. 33(1), second sentence. */
    public boolean needsReasonForDelay() {
        return firstContact != null && deadline().filter(firstContact::isAfter).isPresent();
    }

    /** How long the processor took to tell, to ask whether that was without undue delay. */
    public Optional<Duration> processorTook() {
        return processorAware == null
                        || controllerAware == null
                        || controllerAware.isBefore(processorAware)
                ? Optional.empty()
                : Optional.of(Duration.between(processorAware, controllerAware));
    }

    /** Codes of times that cannot be right; empty when all can. */
    public List<String> problems(Instant now) {
        var problems = new ArrayList<String>();
        if (Stream.of(happened, processorAware, controllerAware, firstContact)
                .anyMatch(time -> time != null && time.isAfter(now))) {
            problems.add("clock.in-the-future");
        }
        if (isAfter(happened, processorAware) || isAfter(happened, controllerAware)) {
            problems.add("clock.known-before-it-happened");
        }
        if (startedAt().filter(start -> isAfter(start, firstContact)).isPresent()) {
            problems.add("clock.contact-before-known");
        }
        return problems;
    }

    private static boolean isAfter(@Nullable Instant first, @Nullable Instant second) {
        return first != null && second != null && first.isAfter(second);
    }

    private static Reminder before(Instant deadline, int hours) {
        return new Reminder(hours, deadline.minus(Duration.ofHours(hours)));
    }
}
