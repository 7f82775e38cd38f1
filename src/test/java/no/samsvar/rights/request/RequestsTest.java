package no.samsvar.rights.request;

import static no.samsvar.rights.RequestExamples.came;
import static no.samsvar.rights.RequestExamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.reminder.Reminders;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RequestExamples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullUnmarked
class RequestsTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired RequestExamples example;
    @Autowired NoticeExamples notices;
    @Autowired Requests requests;
    @Autowired Reminders reminders;
    @Autowired Register register;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    private Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    private List<Integer> planned(EntryId id) {
        return work.read(
                maja.scope(),
                () ->
                        db.sql(
                                        "select hours from entry_reminder where entry_id = ? and"
                                                + " sent_at is null order by hours desc")
                                .param(id.value())
                                .query(Integer.class)
                                .list());
    }

    private List<UUID> mailed(EntryId id) {
        return work.read(
                maja.scope(),
                () ->
                        db.sql("select person_id from mail where kind = ? and path like ?")
                                .params("request.reminder", "%" + id)
                                .query(UUID.class)
                                .list());
    }

    @Test
    void aRequestHasItsDeadlineAndRemindersFromTheFirstMomentAndNoneOnceItIsAnswered() {
        var id = example.make(maja, came("Innsyn", Time.today(), Right.LOG));
        var term = example.read(maja, id).fields().term();
        assertThat(example.read(maja, id).entry().dueAt()).isEqualTo(term.deadline());
        assertThat(planned(id)).hasSize(term.reminders().size());
        example.say(maja, id, given(maja));
        example.move(maja, id, RequestKinds.ANSWERED);
        assertThat(example.read(maja, id).entry().dueAt()).isNull();
        assertThat(planned(id)).isEmpty();
    }

    private static Map<String, Object> given(Someone who) {
        return Map.of(
                "identifiedHow",
                IdentityCheck.KNOWN,
                "identifiedOn",
                Time.today(),
                "identifiedBy",
                who.id().value(),
                "outcome",
                Outcome.GRANTED,
                "answeredOn",
                Time.today());
    }

    @Test
    void moreTimeToldWithinTheFirstMonthMovesTheDeadlineAndItsReminders() {
        var id = example.make(maja, came("Innsyn", Time.today().minusDays(20), Right.ACCESS));
        var before = planned(id);
        example.say(
                maja, id, Map.of("extendedOn", Time.today(), "extensionReason", "Mange systemer"));
        var stored = example.read(maja, id);
        assertThat(stored.entry().dueAt()).isEqualTo(stored.fields().term().deadline());
        assertThat(stored.fields().term().last())
                .isAfter(stored.fields().receivedOn().plusMonths(2));
        assertThat(planned(id)).hasSizeGreaterThan(before.size());
    }

    @Test
    void aReminderIsSentOnceToAllWhoWorkWithRequests() {
        var coordinator = examples.with(Role.PRIVACY_COORDINATOR, maja);
        examples.with(Role.CONTRIBUTOR, maja);
        var id = example.make(maja, came("Innsyn", Time.today(), Right.ACCESS));
        int hours = planned(id).getFirst();
        reminders.send(maja.organisation(), id, hours);
        reminders.send(maja.organisation(), id, hours);
        assertThat(mailed(id))
                .containsExactlyInAnyOrder(maja.id().value(), coordinator.id().value());
    }

    @Test
    void aCaseThatIsHiddenAfterwardsRemindsItsReadersAlone() {
        examples.with(Role.PRIVACY_COORDINATOR, maja);
        var id = example.make(maja, came("Innsyn", Time.today(), Right.ACCESS));
        maja.scope().run(() -> register.restrict(id, new Restriction("Svaret", Set.of(maja.id()))));
        reminders.send(maja.organisation(), id, planned(id).getFirst());
        assertThat(mailed(id)).containsExactly(maja.id().value());
    }

    @Test
    @Requirement("RGT-56")
    void gatheringListsTheSystemsOfTheRecordAndAsksTheirProcessorsBeforeTheDeadline() {
        var journal = notices.whole(maja);
        var fields =
                with(
                        came("Innsyn", Time.today(), Right.ACCESS),
                        Map.of("processings", Set.of(journal.value())));
        var id = example.make(maja, fields);
        maja.scope().run(() -> requests.gather(id, 0));
        var gathered = example.read(maja, id);
        assertThat(gathered.fields().collected())
                .isNotEmpty()
                .allMatch(one -> one.found() == Found.WAITING && one.system() != null);
        assertThat(gathered.fields().tasks())
                .isNotEmpty()
                .allMatch(one -> one.supplier() != null)
                .allMatch(one -> one.answerBy().isBefore(fields.term().safe()));
        maja.scope().run(() -> requests.gather(id, gathered.entry().version()));
        assertThat(example.read(maja, id).fields())
                .as("again adds nothing")
                .isEqualTo(gathered.fields());
    }

    @Test
    void whatStandsIsToldOnTheProcessingAlsoWhenTheCaseIsHiddenAndEndsWithItsDay() {
        var journal = notices.whole(maja);
        var today = Time.today();
        var fields =
                with(
                        came("Protest", today, Right.OBJECTION, Right.ACCESS),
                        Map.of("processings", Set.of(journal.value()), "standsFrom", today));
        var id = example.make(maja, fields);
        maja.scope().run(() -> register.restrict(id, new Restriction("Svaret", Set.of(maja.id()))));
        var other = examples.with(Role.PRIVACY_COORDINATOR, maja);
        assertThat(standing(other, journal))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.rights()).containsExactly(Right.OBJECTION);
                            assertThat(one.number()).isEmpty();
                        });
        example.say(maja, id, Map.of("standsUntil", today));
        assertThat(standing(other, journal)).hasSize(1);
        var later = today.plusDays(2).atStartOfDay(Time.OSLO).toInstant();
        assertThat(Time.at(later, () -> standing(other, journal))).isEmpty();
    }

    private List<StandingRight> standing(Someone who, EntryId processing) {
        return who.scope().call(() -> requests.standing(processing));
    }

    @Test
    @Requirement("RGT-02")
    void nothingIsHandedOnWhileAnObjectionOfTheSamePersonStands() {
        var today = Time.today();
        var reference = Map.of("reference", "J-17");
        var objection = with(came("Protest", today, Right.OBJECTION), reference);
        example.make(maja, with(objection, Map.of("standsFrom", today)));
        var id = example.make(maja, with(came("Overføring", today, Right.TRANSFER), reference));
        var given = given(maja);
        assertThatThrownBy(() -> example.say(maja, id, given))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("request.objection-stands"));
        example.say(maja, id, Map.of("overriddenBecause", "Ba selv om det i dag"));
        example.say(maja, id, given);
        assertThat(example.read(maja, id).fields().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void whatWasHandedOnBeforeAnybodyObjectedStaysAsItWas() {
        var today = Time.today();
        var reference = Map.of("reference", "J-18");
        var transfer = came("Overføring", today.minusDays(2), Right.TRANSFER);
        var id = example.make(maja, with(transfer, reference));
        example.say(maja, id, given(maja));
        example.say(maja, id, Map.of("answeredOn", today.minusDays(1)));
        var objection = with(came("Protest", today, Right.OBJECTION), reference);
        example.make(maja, with(objection, Map.of("standsFrom", today)));
        example.say(maja, id, Map.of("about", "Journalen"));
        assertThat(example.read(maja, id).fields().overriddenBecause()).isNull();
    }

    @Test
    void whereToAnswerIsForgottenWithTheCaseAndLeavesNoTrace() {
        var id = example.make(maja, came("Innsyn", Time.today(), Right.LOG));
        maja.scope().run(() -> requests.contact(id, new ContactForm("kari@example.no")));
        assertThat(maja.scope().call(() -> requests.contact(id))).contains("kari@example.no");
        example.say(maja, id, given(maja));
        example.move(maja, id, RequestKinds.CLOSED);
        assertThat(maja.scope().call(() -> requests.contact(id))).isEmpty();
        assertThat(
                        work.read(
                                maja.scope(),
                                () ->
                                        db.sql(
                                                        "select count(*) from history where"
                                                                + " history::text like ?")
                                                .param("%kari@example%")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    @Test
    void onlyWhoDecidesSaysThatItIsAnswered() {
        var coordinator = examples.with(Role.PRIVACY_COORDINATOR, maja);
        var id = example.make(maja, came("Innsyn", Time.today(), Right.LOG));
        example.say(coordinator, id, given(maja));
        assertThatThrownBy(() -> example.move(coordinator, id, RequestKinds.ANSWERED))
                .isInstanceOf(RuleBroken.class);
        example.move(maja, id, RequestKinds.ANSWERED);
        assertThat(example.read(maja, id).entry().status()).isEqualTo(RequestKinds.ANSWERED);
    }

    @Test
    void theFiguresTellWhatCameWhatWasLateAndWhatWasRefused() {
        var old = LocalDate.of(2020, 1, 7);
        example.make(maja, came("Gammel", old, Right.ACCESS));
        example.make(maja, came("Ny", Time.today(), Right.ACCESS));
        assertThat(maja.scope().call(() -> requests.figures(old)))
                .isEqualTo(new RequestFigures(2, 0, 1, 0, 0, 0));
        assertThat(maja.scope().call(() -> requests.figures(Time.today())))
                .isEqualTo(new RequestFigures(1, 0, 0, 0, 0, 0));
    }
}
