package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.Restriction;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MeasureRegisterTest extends MeasureTest {

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
    void anotherOrganisationsMeasuresAreNotThere() {
        var id = measure(lena, TODAY);
        var other = examples.leader();
        assertThatThrownBy(
                        () -> by(other, () -> measures.finish(id, 0, new FinishForm(TODAY, null))))
                .isInstanceOf(NotFound.class);
    }
}
