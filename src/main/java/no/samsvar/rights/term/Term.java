package no.samsvar.rights.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.Time;
import no.samsvar.register.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * By when a request must be answered. "Without undue delay" is the rule; this is its outer limit.
 *
 * <p>How we read it (reading 17):
 *
 * <ul>
 *   <li>The limit is the earlier of 30 days (003 § 7.3) and one month (GDPR art. 12(3)).
 *   <li>The day on which the request came is not counted. A month ends on the day with the same
 *       number, or on the last day of a month that has no such day (regulation 1182/71 art. 3(1)
 *       and (2)(c); domstolloven § 148).
 *   <li>A limit that ends on a Saturday, a Sunday or a public holiday ends with the next working
 *       day (1182/71 art. 3(4); domstolloven § 149). Nobody is to wait for that: reminders lead up
 *       to the last working day before, {@link #safe()}.
 *   <li>It ends with the end of its day where the enterprise is, {@link Time#OSLO}.
 *   <li>It runs from when the controller has the request, on whatever road; not from when it knows
 *       who asks. The authorities' guidelines allow a pause while identity is asked about; we count
 *       on the safe side and take none. What a processor got counts from when the controller has
 *       it; how long that took is shown.
 *   <li>Two further months, for a reason told to the person, count from the earlier limit before
 *       weekends are looked at. Told after the first limit is over, they change nothing.
 * </ul>
 *
 * @param received the day on which the controller got it
 */
public record Term(LocalDate received, @Nullable Extension extension) {

    private static final int DAYS = 30;
    private static final int FURTHER_MONTHS = 2;
    private static final List<Integer> REMINDER_DAYS = List.of(14, 7, 3, 1);

    /** The first limit as it is counted, whatever day of the week it is. */
    LocalDate counted() {
        var days = received.plusDays(DAYS);
        var month = received.plusMonths(1);
        return days.isBefore(month) ? days : month;
    }

    /** The last day on which an answer, or reasons why it takes longer, is in time. */
    public LocalDate first() {
        return WorkingDays.onOrAfter(counted());
    }

    /** Whether there is more time: it was told before the first limit was over. */
    public boolean extended() {
        return extension != null && !extension.toldOn().isAfter(first());
    }

    private LocalDate unrolled() {
        return extended() ? counted().plusMonths(FURTHER_MONTHS) : counted();
    }

    /** The last day on which an answer is in time. */
    public LocalDate last() {
        return WorkingDays.onOrAfter(unrolled());
    }

    /** Whether it is too late to answer on this day. */
    public boolean over(LocalDate day) {
        return day.isAfter(last());
    }

    /** The working day to have answered on, whatever one holds of weekends. */
    public LocalDate safe() {
        return WorkingDays.onOrBefore(unrolled());
    }

    /** The end of the last day. */
    public Instant deadline() {
        return end(last()).toInstant();
    }

    private static ZonedDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.OSLO);
    }

    /** In the mornings before the safe day ends, first one first; by the hours to the deadline. */
    public List<Reminder> reminders() {
        return REMINDER_DAYS.stream()
                .map(days -> WorkingDays.onOrBefore(safe().minusDays(days)))
                .distinct()
                .map(day -> day.atTime(LocalTime.of(8, 0)).atZone(Time.OSLO).toInstant())
                .map(at -> new Reminder((int) Duration.between(at, deadline()).toHours(), at))
                .toList();
    }

    /** How it was worked out, in the order of the reckoning. */
    public List<TermStep> trace() {
        var steps = new ArrayList<TermStep>();
        steps.add(TermStep.of("received", received));
        steps.add(TermStep.of("days", received.plusDays(DAYS)));
        steps.add(TermStep.of("month", received.plusMonths(1)));
        steps.add(TermStep.of("earlier", counted()));
        rolled(steps, counted(), first());
        if (extension != null) {
            steps.add(
                    extended()
                            ? TermStep.of("extended", extension.toldOn(), unrolled())
                            : TermStep.of("extended-too-late", extension.toldOn(), first()));
            if (extended()) {
                rolled(steps, unrolled(), last());
            }
        }
        return List.copyOf(steps);
    }

    private void rolled(List<TermStep> steps, LocalDate counted, LocalDate ends) {
        if (!ends.equals(counted)) {
            steps.add(TermStep.of("rolled", ends, WorkingDays.onOrBefore(counted)));
        }
    }
}
