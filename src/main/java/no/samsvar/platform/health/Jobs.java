package no.samsvar.platform.health;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the jobs, such as reminders and mails, are done when they are due. */
@Service
public class Jobs {

    /** A job is due for some seconds before an instance looks for it. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final JobRepository jobs;
    private final Clock clock;

    Jobs(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many have been due for five minutes and are not begun. */
    @Transactional(readOnly = true)
    public long late() {
        return jobs.waitingSince(clock.instant().minus(LATE));
    }

    /** How many failed the last time and are tried again. */
    @Transactional(readOnly = true)
    public long failing() {
        return jobs.failing();
    }
}
