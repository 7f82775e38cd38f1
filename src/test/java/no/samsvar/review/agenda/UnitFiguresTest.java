package no.samsvar.review.agenda;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static no.samsvar.measure.MeasureKinds.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Restriction;
import no.samsvar.review.MinutesWords;
import no.samsvar.review.ReviewTest;
import no.samsvar.review.Topic;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class UnitFiguresTest extends ReviewTest {

    static final String DEVIATIONS = " avvik meldt eller behandlet siden sist, ";

    @Autowired Units units;
    @Autowired MinutesWords words;

    EntryId review;

    @BeforeEach
    void aMunicipality() {
        lena = examples.manager();
        review = planned();
    }

    UUID unit(String name) {
        var id = new UnitId(ids.next());
        by(lena, () -> units.add(new Unit(id, name, null, 0)));
        return id.value();
    }

    EntryFields at(@Nullable UUID unit) {
        return new EntryFields(lena.id().value(), null, unit, null);
    }

    void deviation(@Nullable UUID unit, Optional<Restriction> restriction) {
        var fields = AgendaTest.deviation("Noe");
        as(lena, () -> register.create(KIND, id(), fields, at(unit), restriction));
    }

    void measure(@Nullable UUID unit, LocalDate deadline) {
        var fields = AgendaTest.measure("Gjør noe", deadline);
        as(lena, () -> register.create(MEASURE, id(), fields, at(unit)));
    }

    List<String> told() {
        var point = point(review, Topic.FIGURES);
        return as(lena, () -> agenda.facts(review, point, words.ofOrganisation())).lines().stream()
                .filter(line -> line.contains(DEVIATIONS) || line.contains("uten avvik"))
                .toList();
    }

    @Test
    void theWholeAndEachUnitAreToldWithWhatIsOpenAndOverdueThere() {
        var home = unit("Hjemmetjenesten");
        unit("Stille");
        deviation(home, Optional.empty());
        deviation(null, Optional.empty());
        measure(home, TODAY.minusDays(1));
        measure(home, TODAY.plusDays(1));
        assertThat(told())
                .containsExactly(
                        "Hele virksomheten: 2" + DEVIATIONS + "2 åpne tiltak, 1 over fristen",
                        "Hjemmetjenesten: 1" + DEVIATIONS + "2 åpne tiltak, 1 over fristen",
                        "Én enhet uten avvik siden sist og uten åpne tiltak",
                        "Uten enhet: 1" + DEVIATIONS + "0 åpne tiltak, 0 over fristen");
    }

    @Test
    void whatIsRestrictedIsNotCountedInMinutesThatEverybodyReads() {
        var home = unit("Hjemmetjenesten");
        deviation(home, Optional.of(new Restriction("Sak", Set.of(lena.id()))));
        deviation(home, Optional.empty());
        assertThat(told())
                .contains("Hjemmetjenesten: 1" + DEVIATIONS + "0 åpne tiltak, 0 over fristen");
    }

    @Test
    void whereThereAreNoUnitsTheWholeIsNotToldTwice() {
        deviation(null, Optional.empty());
        assertThat(told()).isEmpty();
    }
}
