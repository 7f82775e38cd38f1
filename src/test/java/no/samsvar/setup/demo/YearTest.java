package no.samsvar.setup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.samsvar.SamsvarTest;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.Walk;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.DeviationCase;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.MeasureSource;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Completeness;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.review.Agenda;
import no.samsvar.review.Reviews;
import no.samsvar.routine.Readings;
import no.samsvar.training.CompetenceNeed;
import no.samsvar.training.Courses;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples become what their source tells. */
@NullUnmarked
class YearTest implements SamsvarTest {

    @Autowired Year year;
    @Autowired Walks walks;
    @Autowired Checklists checklists;
    @Autowired Bookshelf bookshelf;
    @Autowired Readings readings;
    @Autowired Courses courses;
    @Autowired Cases cases;
    @Autowired Activities activities;
    @Autowired Reviews reviews;
    @Autowired no.samsvar.review.Readings minutes;
    @Autowired Agenda agenda;
    @Autowired Register register;
    @Autowired Clock clock;

    @Test
    void theClinicsYearHasTheFourDeviationsOfItsSourceWithTheirOutcomes() {
        var stage = new Stage("clinic", new Moments(clock.instant()));
        year.live(stage, _ -> {});
        var hiv = known(stage, "hiv");
        assertThat(hiv.decision().outcome()).isEqualTo(Outcome.HIGH_RISK);
        var contact = hiv.reports().firstContact().orElseThrow();
        assertThat(Duration.between(hiv.stored().entry().createdAt(), contact))
                .isLessThan(Duration.ofHours(8));
        assertThat(hiv.affected()).hasSize(1).allMatch(one -> one.toldAt() != null);
        var lawyer = known(stage, "lawyer");
        assertThat(lawyer.decision().outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(lawyer.answers().secrecyDecidedBy()).isEqualTo("Lena");
        assertThat(lawyer.reports().sent()).isEmpty();
        assertThat(known(stage, "window").decision().outcome()).isEqualTo(Outcome.NOT_A_BREACH);
        var ransomware = known(stage, "ransomware");
        assertThat(ransomware.decision().outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(ransomware.answers().intrusion().intrusionEvidence()).contains("trafikkloggen");
        assertThat(ransomware.duties().answer(OtherDuty.HEALTH_SUPERVISION).reason())
                .contains("Statens helsetilsyn", "Ikke meldt");
        for (var one : new DeviationCase[] {hiv, lawyer, known(stage, "window"), ransomware}) {
            assertThat(one.closed()).isTrue();
        }
        var all = stage.actor("lena").access().call(() -> register.all(DeviationRegister.KIND));
        assertThat(all).anyMatch(one -> one.entry().dueAt() != null);
        theTalkOfTheSourceIsHeldAndReadByAllButOne(stage);
        var record = stage.actor("lena").access().call(activities::own);
        assertThat(record).hasSizeGreaterThanOrEqualTo(18);
        assertThat(record)
                .allSatisfy(
                        one ->
                                assertThat(Completeness.of(one, Set.of()))
                                        .as(one.entry().title())
                                        .isEmpty());
    }

    @Test
    void theChecklistsAreGoneThroughWithANoCarriedToADoneMeasureAndOneThatStands() {
        var clinic = new Stage("clinic", new Moments(clock.instant()));
        year.settle(clinic, _ -> {});
        walks.walk(clinic);
        var security = walk(clinic, "lena");
        assertThat(security.count(Show.UNANSWERED)).isZero();
        assertThat(security.count(Show.AWAITING)).isZero();
        assertThat(security.point("physical-lock").orElseThrow().answered(Answer.YES)).isTrue();
        var stands = security.point("home-photo").orElseThrow().given().orElseThrow();
        assertThat(stands.approvedAt()).isNotNull();
        var done = clinic.actor("lena").access().call(() -> register.all(MeasureKinds.MEASURE));
        assertThat(done)
                .filteredOn(it -> it.fields().source() == MeasureSource.CHECKLIST)
                .extracting(it -> it.entry().status())
                .containsExactlyInAnyOrder(MeasureKinds.DONE, MeasureKinds.PLANNED);
    }

    private Walk walk(Stage stage, String who) {
        return stage.actor(who)
                .access()
                .call(
                        () ->
                                checklists.walk(
                                        register.all(ChecklistKinds.CHECKLIST)
                                                .getFirst()
                                                .entry()
                                                .id()));
    }

    @Test
    void theClinicsRoutinesAreReadByAllButOneWhoHasThemOnTheirList() {
        var stage = new Stage("clinic", new Moments(clock.instant()));
        year.settle(stage, _ -> {});
        bookshelf.fill(stage);
        assertThat(stage.actor("lars").access().call(() -> readings.toRead())).isEmpty();
        assertThat(stage.actor("renate").access().call(() -> readings.toRead())).hasSize(4);
        assertThat(stage.actor("lena").access().call(() -> courses.all()))
                .filteredOn(need -> need.standing().gap())
                .extracting(CompetenceNeed::name)
                .containsExactly("Renate");
    }

    void theTalkOfTheSourceIsHeldAndReadByAllButOne(Stage stage) {
        var lena = stage.actor("lena").access();
        var first = lena.call(minutes::approved).getLast();
        assertThat(lena.call(() -> minutes.of(first.id())))
                .hasSize(2)
                .filteredOn(one -> one.readAt() == null)
                .extracting(one -> one.personId())
                .containsExactly(stage.actor("renate").access().person().id().value());
        var led = lena.call(() -> agenda.measures(first.id())).values();
        assertThat(led.stream().flatMap(List::stream).map(one -> one.entry().title()))
                .contains("Instruks til renholder om glemte dokumenter");
        assertThat(lena.call(() -> reviews.due()).on()).isAfter(first.heldOn().plusMonths(11));
    }

    DeviationCase known(Stage stage, String name) {
        var id = new EntryId(stage.names().id("deviation", name));
        return stage.actor("lena").access().call(() -> cases.read(id));
    }
}
