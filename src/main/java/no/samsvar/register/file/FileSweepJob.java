package no.samsvar.register.file;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import no.samsvar.platform.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that sweeps the files folder at night, on one of the instances. */
@Configuration(proxyBeanMethods = false)
class FileSweepJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> sweepFiles(FileSweep sweep) {
        return Tasks.recurring("sweep-files", Schedules.daily(Time.OSLO, AT_NIGHT))
                .execute((_, _) -> sweep.sweep());
    }
}
