package no.samsvar.register.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.TimesForm;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RemindersTest implements SamsvarTest {

    static final Duration LIMIT = Duration.ofHours(72);

    @Autowired Examples examples;
    @Autowired Reports reports;
    @Autowired Assessments assessments;
    @Autowired Reminders reminders;
    @Autowired Register register;
    @Autowired SchedulerClient jobs;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    Someone maja;
    Someone coordinator;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
        coordinator = examples.with(Role.PRIVACY_COORDINATOR, maja);
    }

    EntryId reported(Optional<PersonId> confidant) {
        var id = new EntryId(ids.next());
        var report = new Report("Feil mottaker.", DeviationKind.PRIVACY_SECURITY, null, null, null);
        examples.access(coordinator)
                .call(
                        () -> {
                            reports.report(id, report, confidant, List.of(), Map.of());
                            return null;
                        });
        return id;
    }

    void aware(EntryId id, Instant at) {
        examples.access(maja)
                .call(
                        () -> {
                            var version = register.entry(id).version();
                            var times = new TimesForm(at, null, null, null, null);
                            assessments.save(id, version, times, Map.of());
                            return null;
                        });
    }

    List<UUID> mails(EntryId id, int hours) {
        return work.read(
                maja.scope(),
                () ->
                        db.sql("select person_id from mail where kind = ? and path like ?")
                                .params("deviation.reminder." + hours, "%" + id)
                                .query(UUID.class)
                                .list());
    }

    Optional<Instant> planned(EntryId id, int hours) {
        var deadline = maja.scope().call(() -> register.entry(id).dueAt());
        var instance =
                ReminderJob.instance(
                        maja.organisation(), id, new ReminderRepository.Planned(deadline, hours));
        return jobs.getScheduledExecution(instance).map(it -> it.getExecutionTime());
    }

    @Test
    void fourRemindersArePlannedAndMoveWithTheFacts() {
        var id = reported(Optional.empty());
        var deadline = maja.scope().call(() -> register.entry(id).dueAt());
        for (int hours : List.of(48, 24, 6, 1)) {
            assertThat(planned(id, hours)).contains(deadline.minus(Duration.ofHours(hours)));
        }
        var aware = Instant.now().minus(Duration.ofHours(40)).truncatedTo(ChronoUnit.MILLIS);
        aware(id, aware);
        assertThat(planned(id, 48)).as("its time has passed").isEmpty();
        assertThat(planned(id, 24)).contains(aware.plus(LIMIT).minus(Duration.ofHours(24)));
    }

    @Test
    void aReminderGoesToMoreThanOnePersonAndOnceThoughEightWouldSendIt() throws Exception {
        var id = reported(Optional.empty());
        var senders = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            senders.add(
                    Thread.startVirtualThread(() -> reminders.send(maja.organisation(), id, 24)));
        }
        for (var sender : senders) {
            sender.join();
        }
        reminders.send(maja.organisation(), id, 24);
        assertThat(mails(id, 24))
                .containsExactlyInAnyOrder(maja.id().value(), coordinator.id().value());
    }

    @Test
    void theSchedulerSendsItWhenItsTimeComesAndNeverAgain() throws Exception {
        var id = reported(Optional.empty());
        aware(id, Instant.now().minus(LIMIT).plus(Duration.ofHours(6)).plusSeconds(3));
        for (int i = 0; i < 100 && mails(id, 6).isEmpty(); i++) {
            Thread.sleep(200);
        }
        assertThat(mails(id, 6)).hasSize(2);
        reminders.send(maja.organisation(), id, 6);
        assertThat(mails(id, 6)).hasSize(2);
        assertThat(mails(id, 24)).as("its time had passed").isEmpty();
    }

    @Test
    void aReminderOfADeadlineThatHasMovedIsNotSent() {
        var id = reported(Optional.empty());
        var before = maja.scope().call(() -> register.entry(id).dueAt());
        aware(id, before.minus(LIMIT).minus(Duration.ofHours(1)));
        reminders.send(maja.organisation(), id, 24);
        reminders.send(maja.organisation(), id, 24);
        assertThat(mails(id, 24)).hasSize(2);
    }

    @Test
    void aRestrictedOneRemindsItsReadersAlone() {
        var officer = examples.with(Role.PRIVACY_OFFICER, maja);
        var id = reported(Optional.of(officer.id()));
        reminders.send(maja.organisation(), id, 1);
        assertThat(Set.copyOf(mails(id, 1)))
                .isEqualTo(Set.of(officer.id().value(), coordinator.id().value()));
    }
}
