package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.Stored;
import no.samsvar.supplier.SupplierFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MeasureRegisterTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Measures measures;
    @Autowired WaitingMeasures waiting;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    void by(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    EntryId id() {
        return new EntryId(ids.next());
    }

    static MeasureFields fields(String title, LocalDate deadline) {
        return new MeasureFields(
                title, null, MeasureSource.OTHER, null, Set.of(), deadline, null, null, null);
    }

    static EntryFields owned(Someone owner) {
        return new EntryFields(owner.id().value(), null, null, null);
    }

    EntryId measure(Someone owner, LocalDate deadline) {
        return as(
                lena,
                () -> register.create(MEASURE, id(), fields("Bytt lås", deadline), owned(owner)));
    }

    Stored<MeasureFields> read(EntryId id) {
        return as(lena, () -> register.find(MEASURE, id));
    }

    EntryId monthly(LocalDate first) {
        var fields =
                new RecurringTaskFields(
                        "Kontroller logg", null, Phase.CHECK, Interval.MONTHLY, first, 15, null);
        return as(lena, () -> register.create(RECURRING_TASK, id(), fields, owned(lena)));
    }

    List<Stored<MeasureFields>> all() {
        return as(lena, () -> register.all(MEASURE)).stream()
                .sorted(java.util.Comparator.comparing(it -> it.fields().deadline()))
                .toList();
    }

    @Test
    void aMeasureIsDueAtTheEndOfItsDeadlineUntilItIsDone() {
        var id = measure(lena, TODAY.plusDays(3));
        var due = read(id).entry().dueAt();
        assertThat(due).isNotNull();
        assertThat(due.atZone(Time.OSLO).toLocalDate()).isEqualTo(TODAY.plusDays(3));
        by(lena, () -> measures.finish(id, 0, new FinishForm(TODAY, "Ny lås satt inn")));
        assertThat(read(id).entry().dueAt()).isNull();
        assertThat(read(id).entry().status()).isEqualTo(MeasureKinds.DONE);
        assertThat(read(id).fields().doneOn()).isEqualTo(TODAY);
    }

    @Test
    void whoeverOwnsAMeasureSaysItIsDoneAndNobodyElseWithoutTheRight() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var hers = measure(eva, TODAY);
        var other = measure(lena, TODAY);
        by(eva, () -> measures.finish(hers, 0, new FinishForm(TODAY, null)));
        assertThat(read(hers).entry().status()).isEqualTo(MeasureKinds.DONE);
        assertThatThrownBy(
                        () -> by(eva, () -> measures.finish(other, 0, new FinishForm(TODAY, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMeasureIsNotDoneOnADayThatHasNotBeenNorTwice() {
        var id = measure(lena, TODAY);
        var tomorrow = new FinishForm(TODAY.plusDays(1), null);
        assertThatThrownBy(() -> by(lena, () -> measures.finish(id, 0, tomorrow)))
                .isInstanceOf(RuleBroken.class);
        by(lena, () -> measures.finish(id, 0, new FinishForm(TODAY, null)));
        assertThatThrownBy(
                        () -> by(lena, () -> measures.finish(id, 2, new FinishForm(TODAY, null))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void everyPostponementKeepsItsReasonAndByWhom() {
        var id = measure(lena, TODAY);
        by(
                lena,
                () ->
                        measures.postpone(
                                id, 0, new PostponeForm(TODAY.plusDays(9), "Låsen er bestilt")));
        var kept = as(lena, () -> measures.postponements(id)).getFirst();
        assertThat(kept.earlier()).isEqualTo(TODAY);
        assertThat(kept.later()).isEqualTo(TODAY.plusDays(9));
        assertThat(kept.reason()).isEqualTo("Låsen er bestilt");
        assertThat(kept.decidedBy()).isEqualTo(lena.id().value());
        assertThat(read(id).fields().deadline()).isEqualTo(TODAY.plusDays(9));
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                measures.postpone(
                                                        id, 1, new PostponeForm(TODAY, "Før"))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aMeasureGivenUpKeepsWhyAndCanBeOpenedAgain() {
        var id = measure(lena, TODAY);
        by(lena, () -> measures.drop(id, 0, new DropForm("Huset rives")));
        assertThat(read(id).fields().result()).isEqualTo("Huset rives");
        assertThat(read(id).entry().status()).isEqualTo(MeasureKinds.DROPPED);
        by(lena, () -> measures.reopen(id, 2));
        assertThat(read(id).entry().status()).isEqualTo(MeasureKinds.PLANNED);
        assertThat(read(id).entry().dueAt()).isNotNull();
    }

    @Test
    @Requirement({"RISK-13", "REV-10"})
    void aMeasureMadeForAnEntryIsInTheOneListWithItsSourceOwnerAndDeadline() {
        var supplier = supplier();
        var form = new AboutForm("Be om rapport", null, null, lena.id().value(), TODAY.plusDays(5));
        var id = as(lena, () -> measures.plan(id(), supplier, form));
        var again = as(lena, () -> measures.plan(id, supplier, form));
        assertThat(again).isEqualTo(id);
        var stored = read(id);
        assertThat(stored.fields().source()).isEqualTo(MeasureSource.SUPPLIER);
        assertThat(stored.fields().deadline()).isEqualTo(TODAY.plusDays(5));
        assertThat(stored.entry().ownerId()).isEqualTo(lena.id().value());
        assertThat(all()).extracting(it -> it.entry().id()).containsExactly(id);
    }

    @Test
    void aMeasureForARestrictedEntryIsHiddenFromTheSameButItsOwner() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var nils = examples.with(Role.EMPLOYEE, lena);
        var supplier = supplier();
        by(lena, () -> register.restrict(supplier, new Restriction("Klage", Set.of(lena.id()))));
        var form = new AboutForm("Snakk med dem", null, null, eva.id().value(), TODAY);
        var id = as(lena, () -> measures.plan(id(), supplier, form));
        assertThat(as(eva, () -> register.exists(id))).isTrue();
        assertThat(as(nils, () -> register.exists(id))).isFalse();
    }

    @Test
    void whatWaitsForSomebodyIsTheirOpenMeasuresTheMostUrgentFirst() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var later = measure(eva, TODAY.plusDays(8));
        var overdue = measure(eva, TODAY.minusDays(1));
        measure(lena, TODAY);
        measure(eva, TODAY.plusDays(60));
        assertThat(as(eva, () -> waiting.of(eva.id(), TODAY.plusDays(14))))
                .extracting(WaitingMeasure::id)
                .containsExactly(overdue, later);
        assertThat(as(lena, () -> waiting.overdue())).isEqualTo(1);
    }

    @Test
    @Requirement("ORG-06")
    void aRecurringTaskHasItsNextTurnInTheListAndTheOneAfterWhenThatIsDone() {
        var task = monthly(TODAY.plusDays(2));
        var first = all().getFirst();
        assertThat(first.fields().deadline()).isEqualTo(TODAY.plusDays(2));
        assertThat(first.fields().source()).isEqualTo(MeasureSource.WHEEL);
        assertThat(first.fields().minutes()).isEqualTo(15);
        assertThat(first.entry().ownerId()).isEqualTo(lena.id().value());
        assertThat(first.entry().dueAt()).isNotNull();
        var id = first.entry().id();
        by(lena, () -> measures.finish(id, 0, new FinishForm(TODAY, null)));
        assertThat(all())
                .extracting(it -> it.fields().deadline())
                .containsExactly(TODAY.plusDays(2), TODAY.plusDays(2).plusMonths(1));
        assertThat(as(lena, () -> register.find(RECURRING_TASK, task)).entry().status())
                .isEqualTo(MeasureKinds.ACTIVE);
    }

    @Test
    void turnsThatWereMissedDoNotPileUp() {
        monthly(TODAY.plusDays(1));
        var first = all().getFirst().entry().id();
        var access = examples.access(lena);
        var later = TODAY.plusMonths(4).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var done = new FinishForm(TODAY.plusDays(9), null);
        Time.at(
                later,
                () ->
                        access.call(
                                () -> {
                                    measures.finish(first, 0, done);
                                    return true;
                                }));
        assertThat(all())
                .extracting(it -> it.fields().deadline())
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(1).plusMonths(4));
    }

    @Test
    void anUntouchedTurnFollowsItsTaskAndEndsWithIt() {
        var task = monthly(TODAY.plusDays(2));
        var eva = examples.with(Role.EMPLOYEE, lena);
        var changed =
                new RecurringTaskFields(
                        "Les logg", null, Phase.CHECK, Interval.MONTHLY, TODAY.plusDays(6), 20, 5);
        by(lena, () -> register.change(RECURRING_TASK, task, 0, changed, owned(eva)));
        var turn = all().getFirst();
        assertThat(turn.entry().title()).isEqualTo("Les logg");
        assertThat(turn.fields().deadline()).isEqualTo(TODAY.plusDays(6));
        assertThat(turn.entry().ownerId()).isEqualTo(eva.id().value());
        by(lena, () -> register.move(RECURRING_TASK, task, 1, MeasureKinds.STOPPED, null));
        assertThat(all())
                .extracting(it -> it.entry().status())
                .containsExactly(MeasureKinds.DROPPED);
    }

    @Test
    void anotherOrganisationsMeasuresAreNotThere() {
        var id = measure(lena, TODAY);
        var other = examples.leader();
        assertThatThrownBy(
                        () -> by(other, () -> measures.finish(id, 0, new FinishForm(TODAY, null))))
                .isInstanceOf(NotFound.class);
    }

    private EntryId supplier() {
        var fields =
                new SupplierFields(
                        "Fjord Drift",
                        null,
                        "Drift",
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return as(lena, () -> register.create(SUPPLIER, id(), fields, EntryFields.NONE));
    }
}
