package no.samsvar.register.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.TimesForm;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program of these tests is one instance; a second one runs beside it on the same database. */
class TwoInstancesTest implements SamsvarTest {

    static final int DEVIATIONS = 12;

    @Autowired Examples examples;
    @Autowired Reports reports;
    @Autowired Assessments assessments;
    @Autowired Register register;
    @Autowired Scheduler first;
    @Autowired List<Task<?>> tasks;
    @Autowired DataSource database;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    Someone maja;

    @BeforeEach
    void twoWhoAreReminded() {
        maja = examples.manager();
        examples.with(Role.PRIVACY_COORDINATOR, maja);
    }

    @AfterEach
    void theFirstGoesOn() {
        first.resume();
    }

    Scheduler second(String name) {
        return Scheduler.create(database, tasks)
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(100))
                .threads(4)
                .build();
    }

    /** A deviation whose reminder six hours before is due in so many seconds. */
    EntryId remindedIn(int seconds) {
        var id = new EntryId(ids.next());
        var report = new Report("Feil mottaker.", DeviationKind.PRIVACY_SECURITY, null, null, null);
        var aware = Instant.now().minus(Duration.ofHours(66)).plusSeconds(seconds);
        examples.access(maja)
                .call(
                        () -> {
                            reports.report(id, report, Optional.empty(), List.of(), Map.of());
                            var version = register.entry(id).version();
                            var times = new TimesForm(aware, null, null, null, null);
                            assessments.save(id, version, times, Map.of());
                            return null;
                        });
        return id;
    }

    List<UUID> mails(EntryId id) {
        return work.read(
                maja.scope(),
                () ->
                        db.sql("select person_id from mail where kind = ? and path like ?")
                                .params("deviation.reminder.6", "%" + id)
                                .query(UUID.class)
                                .list());
    }

    void await(List<EntryId> all) throws InterruptedException {
        for (int i = 0; i < 150 && all.stream().anyMatch(id -> mails(id).isEmpty()); i++) {
            Thread.sleep(200);
        }
    }

    @Test
    @Requirement("DEV-08")
    void twoInstancesAtOnceSendEachReminderOnceToEachPerson() throws Exception {
        var second = second("second");
        second.start();
        try {
            var all = new ArrayList<EntryId>();
            for (int i = 0; i < DEVIATIONS; i++) {
                all.add(remindedIn(4));
            }
            await(all);
            Thread.sleep(1_500);
            assertThat(all)
                    .allSatisfy(id -> assertThat(mails(id)).hasSize(2).doesNotHaveDuplicates());
        } finally {
            second.stop();
        }
    }

    @Test
    void whatFellDueWhileNoneRanIsSentOnceByTheOneThatStarts() throws Exception {
        first.pause();
        var id = remindedIn(1);
        Thread.sleep(2_000);
        assertThat(mails(id)).as("nobody runs").isEmpty();
        var second = second("started-later");
        second.start();
        try {
            await(List.of(id));
            assertThat(mails(id)).hasSize(2);
            first.resume();
            Thread.sleep(2_500);
            assertThat(mails(id)).as("the first is back").hasSize(2);
        } finally {
            second.stop();
        }
    }
}
