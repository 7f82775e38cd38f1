package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.platform.Time;
import no.samsvar.register.Restriction;
import org.junit.jupiter.api.Test;

class RecurringTaskRegisterTest extends MeasureTest {

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
    void aTurnIsDoneAlsoByWhoeverItsTaskIsHiddenFrom() {
        var task = monthly(TODAY.plusDays(2));
        var eva = examples.with(Role.EMPLOYEE, lena);
        var turn = all().getFirst();
        by(lena, () -> register.change(MEASURE, turn.entry().id(), 0, turn.fields(), owned(eva)));
        by(lena, () -> register.restrict(task, new Restriction("Skjult", Set.of(lena.id()))));
        by(eva, () -> measures.finish(turn.entry().id(), 1, new FinishForm(TODAY, null)));
        assertThat(read(turn.entry().id()).entry().status()).isEqualTo(MeasureKinds.DONE);
    }
}
