package no.samsvar.rights.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.rights.Askers;
import no.samsvar.rights.request.Asker;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;
import no.samsvar.rights.request.Requests;
import no.samsvar.rights.request.Right;
import no.samsvar.rights.request.Way;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullUnmarked
class CallersTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Askers askers;
    @Autowired Doors doors;
    @Autowired Callers callers;
    @Autowired Requests requests;
    @Autowired Register register;
    @Autowired SchedulerClient jobs;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    private Someone lena;
    private Secret door;

    @BeforeEach
    void aClinicWithADoor() {
        lena = examples.leader();
        door = lena.scope().call(doors::open);
    }

    private List<Stored<RequestFields>> cases() {
        return lena.scope().call(() -> register.all(RequestKinds.REQUEST));
    }

    private Secret confirmed(String address) {
        var path = askers.confirmation(door, address);
        return Secret.shown(path.substring(path.lastIndexOf('/') + 1));
    }

    private int left(Scope scope) {
        return work.read(
                scope,
                () -> db.sql("select count(*) from request_caller").query(Integer.class).single());
    }

    @Test
    void whatIsLeftBecomesACaseWhenItIsConfirmedAndOnce() {
        var address = Askers.somebody();
        var secret = confirmed(address);
        assertThat(cases()).as("not before").isEmpty();
        var number = callers.confirm(secret);
        assertThat(cases())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.entry().number()).isEqualTo(number);
                            assertThat(one.fields().way()).isEqualTo(Way.PUBLIC_FORM);
                            assertThat(one.fields().receivedOn()).isEqualTo(Time.today());
                            assertThat(one.fields().about()).isEqualTo("Det siste året");
                            assertThat(one.fields().identified()).isFalse();
                            assertThat(one.entry().dueAt())
                                    .isEqualTo(one.fields().term().deadline());
                            assertThat(lena.scope().call(() -> requests.contact(one.entry().id())))
                                    .contains(address);
                        });
        assertThatThrownBy(() -> callers.confirm(secret)).isInstanceOf(NotFound.class);
        assertThat(left(lena.scope())).isZero();
    }

    @Test
    void theMailHoldsALinkAndNothingOfThePersonOrTheEnterprise() {
        var address = Askers.somebody();
        confirmed(address);
        var mail = askers.mail(address);
        var body = mail.substring(mail.indexOf("\r\n\r\n"));
        assertThat(body).doesNotContain("Det siste", "Innsyn", "Normland", address);
    }

    @Test
    void whoKnowsTheDoorReadsNothingOfWhatIsLeftThere() {
        confirmed(Askers.somebody());
        assertThat(left(Scope.ofSecret(door.hash()))).isZero();
        assertThat(left(examples.leader().scope())).isZero();
        assertThat(left(lena.scope())).isEqualTo(1);
    }

    @Test
    void aClosedOrRenewedDoorAnswersLikeOneThatNeverWas() {
        var renewed = lena.scope().call(doors::open);
        assertThat(doors.shown(door)).isEmpty();
        assertThat(doors.shown(renewed)).isPresent();
        lena.scope().run(doors::close);
        assertThat(doors.shown(renewed)).isEmpty();
        assertThat(doors.shown(Secret.random())).isEmpty();
        var form = new DoorForm(Set.of(Right.LOG), Asker.PERSON, null, Askers.somebody());
        assertThatThrownBy(
                        () ->
                                callers.ask(
                                        renewed,
                                        new EntryId(ids.next()),
                                        form,
                                        Map.of(),
                                        Language.NB))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameSentTwiceIsOnceAndWhatIsNotConfirmedIsForgotten() {
        var begun = Instant.now();
        var id = new EntryId(ids.next());
        var form = new DoorForm(Set.of(Right.LOG), Asker.PERSON, null, Askers.somebody());
        callers.ask(door, id, form, Map.of(), Language.NB);
        callers.ask(door, id, form, Map.of(), Language.NB);
        assertThat(left(lena.scope())).isEqualTo(1);
        var job = TaskInstanceId.of("forget-caller", lena.organisation().value() + "/" + id);
        assertThat(jobs.getScheduledExecution(job).orElseThrow().getExecutionTime())
                .isBetween(
                        begun.plus(CallerJob.TIME_TO_CONFIRM),
                        Instant.now().plus(CallerJob.TIME_TO_CONFIRM));
        callers.forget(lena.organisation(), id);
        assertThat(left(lena.scope())).isZero();
        assertThat(cases()).isEmpty();
    }
}
