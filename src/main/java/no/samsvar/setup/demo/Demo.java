package no.samsvar.setup.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.start.Progress;
import no.samsvar.platform.start.StartNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the examples, and says how to sign in to them. */
@Component
@ConditionalOnBooleanProperty("samsvar.demo")
class Demo implements ApplicationRunner, StartNotice {

    private final Organisations organisations;
    private final Year year;
    private final Scheduler jobs;
    private final ObjectProvider<Progress> progress;
    private final Clock clock;

    Demo(
            Organisations organisations,
            Year year,
            Scheduler jobs,
            ObjectProvider<Progress> progress,
            Clock clock) {
        this.organisations = organisations;
        this.year = year;
        this.jobs = jobs;
        this.progress = progress;
        this.clock = clock;
    }

    /** Jobs wait meanwhile: a reminder of the past year is not to go out today. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.any()) {
            return;
        }
        var moments = new Moments(clock.instant());
        var told = progress.getIfAvailable(() -> _ -> {});
        jobs.pause();
        try {
            told.say("Filling in the examples: Normland Helsesenter");
            year.live(new Stage("clinic", moments), told);
            told.say("Filling in the examples: Normland kommune");
            year.live(new Stage("municipality", moments), told);
        } finally {
            jobs.resume();
        }
    }

    @Override
    public List<String> lines(String address) {
        return List.of(
                "Sign in as lena@normland.example (clinic) or pia@normland-kommune.example (municipality),",
                "password: " + Cast.PASSWORD);
    }
}
