package no.samsvar.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program's one clock. Within {@link #at}, it stands where it is told to. */
@Configuration(proxyBeanMethods = false)
public class Time {

    /** Where people read clocks and where a day, a week and a year begin and end. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** Does the work as if it were done then: a year of examples is made through real actions. */
    public static <R, X extends Throwable> R at(Instant moment, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(MOMENT, moment).call(work);
    }

    /** Today where people are, for rules that know no clock. */
    public static LocalDate today() {
        return LocalDate.now(new ProgramClock(OSLO));
    }

    @Bean
    Clock clock() {
        return new ProgramClock(OSLO);
    }

    private static final class ProgramClock extends Clock {

        private final ZoneId zone;

        private ProgramClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ProgramClock(other);
        }

        @Override
        public Instant instant() {
            return MOMENT.isBound() ? MOMENT.get() : Instant.now(Clock.systemUTC());
        }
    }
}
