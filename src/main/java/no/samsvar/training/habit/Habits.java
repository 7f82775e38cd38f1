package no.samsvar.training.habit;

import java.time.Clock;
import java.time.YearMonth;
import no.samsvar.platform.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The habit of the month, and who has put it away. */
@Service
@Transactional(readOnly = true)
public class Habits {

    private final HabitRepository habits;
    private final Clock clock;

    Habits(HabitRepository habits, Clock clock) {
        this.habits = habits;
        this.clock = clock;
    }

    public MonthlyHabit now() {
        return MonthlyHabit.of(month());
    }

    /** Whether the person who acts has put this month's away. */
    public boolean isPutAway() {
        return habits.isPutAway(month().atDay(1));
    }

    /** The person who acts is shown no habit until next month. */
    @Transactional
    public void putAway() {
        habits.putAway(month().atDay(1));
    }

    private YearMonth month() {
        return YearMonth.now(clock.withZone(Time.OSLO));
    }
}
