package no.samsvar.measure.wheel;

import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.Interval;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Measures;
import no.samsvar.measure.Phase;
import no.samsvar.measure.RecurringTaskFields;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WheelsTest implements SamsvarTest {

    /** A year that has not begun, so that the days of the test do not matter. */
    static final int YEAR = LocalDate.now(Time.OSLO).getYear() + 1;

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Measures measures;
    @Autowired Wheels wheels;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    EntryId task(Phase phase, Interval every, LocalDate first, int minutes) {
        var fields =
                new RecurringTaskFields(
                        "Oppgave i " + first.getMonth(), null, phase, every, first, minutes, 10);
        var owned = new EntryFields(lena.id().value(), null, null, null);
        return examples.access(lena)
                .call(
                        () ->
                                register.create(
                                        RECURRING_TASK, new EntryId(ids.next()), fields, owned));
    }

    Wheel wheel(int year) {
        return lena.scope().call(() -> wheels.of(Year.of(year)));
    }

    List<WheelItem> items(Wheel wheel, int month) {
        return wheel.months().get(month - 1).items();
    }

    @Test
    @Requirement("ORG-06")
    void aYearHasEachTaskInItsMonthWithItsPhaseAndMinutes() {
        task(Phase.PLAN, Interval.YEARLY, LocalDate.of(YEAR, 1, 15), 75);
        task(Phase.CHECK, Interval.HALF_YEARLY, LocalDate.of(YEAR, 3, 1), 30);
        var wheel = wheel(YEAR);
        assertThat(items(wheel, 1)).extracting(WheelItem::phase).containsExactly(Phase.PLAN);
        assertThat(items(wheel, 3)).hasSize(1);
        assertThat(items(wheel, 9)).hasSize(1);
        assertThat(wheel.minutes()).isEqualTo(135);
        assertThat(wheel.minutesOthers()).isEqualTo(30);
        assertThat(items(wheel, 1).getFirst().standing()).isEqualTo(Standing.OPEN);
        assertThat(items(wheel, 9).getFirst().standing()).isEqualTo(Standing.PLANNED);
        assertThat(wheel(YEAR - 1).isEmpty()).isTrue();
    }

    @Test
    void aTurnThatIsDoneLeadsToItsMeasureAndTheNextIsInTurn() {
        task(Phase.DO, Interval.QUARTERLY, LocalDate.of(YEAR, 2, 1), 20);
        var path = items(wheel(YEAR), 2).getFirst().href();
        assertThat(path).startsWith(MeasureKinds.MEASURE.path());
        var id = EntryId.of(path.substring(path.lastIndexOf('/') + 1));
        var today = LocalDate.now(Time.OSLO);
        examples.access(lena)
                .call(
                        () -> {
                            measures.finish(id, 0, new FinishForm(today, null));
                            return true;
                        });
        var wheel = wheel(YEAR);
        assertThat(items(wheel, 2).getFirst().standing()).isEqualTo(Standing.DONE);
        assertThat(items(wheel, 5).getFirst().standing()).isEqualTo(Standing.OPEN);
        assertThat(items(wheel, 8).getFirst().standing()).isEqualTo(Standing.PLANNED);
        assertThat(wheel.months().get(1).standing()).isEqualTo(Standing.DONE);
    }

    @Test
    void aDayThatPassesWithoutItsTaskIsShownAsNotDone() {
        task(Phase.DO, Interval.MONTHLY, LocalDate.of(YEAR, 1, 10), 20);
        var april = LocalDate.of(YEAR, 4, 1).atTime(12, 0).atZone(Time.OSLO).toInstant();
        var wheel = Time.at(april, () -> wheel(YEAR));
        assertThat(items(wheel, 1).getFirst().standing()).isEqualTo(Standing.OVERDUE);
        assertThat(items(wheel, 2).getFirst().standing()).isEqualTo(Standing.PASSED);
        assertThat(items(wheel, 4).getFirst().standing()).isEqualTo(Standing.PLANNED);
        assertThat(wheel.months().getFirst().standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void theTwelvePartsOfThePictureMakeAWholeRing() {
        assertThat(WheelPicture.part(0)).startsWith("M200.0 8.0 ");
        assertThat(WheelPicture.part(11)).contains(" 200.0 8.0 L200.0 116.0 ");
        assertThat(WheelPicture.middle(0).x()).isEqualTo("235.7");
    }
}
