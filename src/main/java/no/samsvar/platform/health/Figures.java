package no.samsvar.platform.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The program's own figures, read when somebody asks for them. */
@Component
class Figures implements MeterBinder {

    private final Jobs jobs;

    Figures(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samsvar.jobs.late", jobs, Jobs::late)
                .description("Jobs that have been due for five minutes and are not begun")
                .register(registry);
        Gauge.builder("samsvar.jobs.failing", jobs, Jobs::failing)
                .description("Jobs that failed the last time and are tried again")
                .register(registry);
        Gauge.builder("samsvar.release", () -> 1)
                .description("Which release this is")
                .tag("version", Release.version().orElse("dev"))
                .register(registry);
    }
}
