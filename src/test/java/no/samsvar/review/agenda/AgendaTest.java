package no.samsvar.review.agenda;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.risk.RiskKinds.RISK;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.deviation.Report;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.platform.Time;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Restriction;
import no.samsvar.review.Finding;
import no.samsvar.review.Gathered;
import no.samsvar.review.MinutesWords;
import no.samsvar.review.PointForm;
import no.samsvar.review.ReviewTest;
import no.samsvar.review.Topic;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskExamples;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SupplierFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class AgendaTest extends ReviewTest {

    @Autowired MinutesWords words;

    EntryId review;

    @BeforeEach
    void aPlannedReview() {
        review = planned();
    }

    Gathered gathered(Topic topic) {
        var point = point(review, topic);
        return as(lena, () -> agenda.facts(review, point, words.ofOrganisation()));
    }

    String told(Topic topic) {
        return gathered(topic).text();
    }

    <F extends Record> EntryId make(RegisterKind<F> kind, F fields) {
        return as(lena, () -> register.create(kind, id(), fields, owned()));
    }

    static DeviationFields deviation(String title) {
        var report = new Report(title, DeviationKind.PRIVACY_SECURITY, "Noe", null, null);
        return report.fields().with(new HandlingForm(null, null, "Lås døra\nhver kveld"));
    }

    @Test
    @Requirement("REV-05")
    void theFirstPointCountsWhatIsNewAndChangedSinceTheLastReview() {
        make(SUPPLIER, supplier("Journalhuset", true, null));
        make(SUPPLIER, supplier("Regnskapshuset", true, null));
        assertThat(told(Topic.CHANGES)).contains("Leverandører: 2 nye, 0 endret");
    }

    @Test
    @Requirement("REV-06")
    void deviationsAreToldWithWhatWasLearntAndScenariosWithTheirLevel() {
        make(KIND, deviation("Glemte papirer"));
        make(RISK, RiskExamples.of(null, Likelihood.HIGH, Consequence.HIGH));
        assertThat(told(Topic.DEVIATIONS))
                .startsWith("1 avvik meldt eller behandlet siden sist, 0 avsluttet")
                .contains("Lært: Lås døra hver kveld");
        assertThat(told(Topic.RISK)).contains("1 scenario, 1 med høy risiko", "Høy, 0 tiltak");
    }

    @Test
    void whatWasHandledBeforeTheLastReviewIsNotToldAgain() {
        var longAgo = Instant.now().minus(Duration.ofDays(400));
        var here = examples.access(lena);
        var old = deviation("For lenge siden");
        Time.at(longAgo, () -> here.call(() -> register.create(KIND, id(), old, owned())));
        make(KIND, deviation("I går"));
        assertThat(told(Topic.DEVIATIONS)).contains("I går").doesNotContain("For lenge siden");
    }

    @Test
    void whatIsRestrictedIsLeftOutAndCountedForWhoeverMaySeeIt() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var fields = deviation("Om en kollega");
        var only = Optional.of(new Restriction("Sak", Set.of(lena.id())));
        by(lena, () -> register.create(KIND, id(), fields, owned(), only));
        make(KIND, deviation("Åpent avvik"));
        var facts = gathered(Topic.DEVIATIONS);
        assertThat(facts.text()).contains("Åpent avvik").doesNotContain("Om en kollega");
        assertThat(facts.leftOut()).isEqualTo(1);
        hold(review, held(lena, lena, eva));
        assertThat(gathered(Topic.DEVIATIONS).leftOut()).isZero();
        assertThat(point(review, Topic.DEVIATIONS).facts())
                .contains("Åpent avvik")
                .doesNotContain("Om en kollega");
    }

    @Test
    @Requirement("REV-07")
    void theRolesAreToldWithWhatIsNewAndTheMeetingConfirmsThem() {
        examples.with(Role.EMPLOYEE, lena);
        assertThat(told(Topic.RESPONSIBILITIES))
                .contains("2 roller", "Ny: Lena Leder, Leder", "Ansatt");
        say(review, Topic.RESPONSIBILITIES, Finding.CONFIRMED, null);
        assertThat(point(review, Topic.RESPONSIBILITIES).outcome()).isEqualTo(Finding.CONFIRMED);
    }

    @Test
    @Requirement("REV-08")
    void newAndChangedProcessingIsListed() {
        make(PROCESSING, ProcessingExamples.named("Pasientjournal"));
        assertThat(told(Topic.RECORD))
                .contains("1 ny og 0 endrede behandlinger", "Pasientjournal: ny");
    }

    @Test
    @Requirement("REV-09")
    void suppliersWithoutAgreementOrWithOneThatEndsAreListedAndOthersNot() {
        make(SUPPLIER, supplier("Uten avtale", false, null));
        make(SUPPLIER, supplier("Snart slutt", true, TODAY.plusDays(20)));
        make(SUPPLIER, supplier("I orden", true, TODAY.plusYears(2)));
        assertThat(told(Topic.SUPPLIERS))
                .contains("3 leverandører i bruk, 2 med noe å følge opp")
                .contains("Uten avtale: mangler databehandleravtale", "Snart slutt: avtalen går ut")
                .doesNotContain("I orden");
    }

    @Test
    @Requirement("REV-01")
    void tasksPastTheirDeadlineAreToldWithWhose() {
        make(MEASURE, measure("Bytt lås", TODAY.minusDays(3)));
        make(MEASURE, measure("Kjøp skap", TODAY.plusDays(3)));
        assertThat(told(Topic.MEASURES))
                .contains("1 over fristen, 2 åpne, 0 gjort siden sist")
                .contains("Bytt lås: Lena Leder, frist")
                .doesNotContain("Kjøp skap");
    }

    @Test
    void theFactsStandAsTheyWereWhenItWasHeld() {
        assertThat(told(Topic.FIGURES)).contains("Høye risikoer: 0");
        hold(review, held(lena, lena));
        make(RISK, RiskExamples.of(null, Likelihood.HIGH, Consequence.HIGH));
        assertThat(told(Topic.FIGURES)).contains("Høye risikoer: 0");
    }

    @Test
    void theFiguresAreTheSameWhoeverWritesTheMinutes() {
        var point = point(review, Topic.FIGURES);
        var other = examples.with(Role.LEADER, lena);
        make(RISK, RiskExamples.of(null, Likelihood.HIGH, Consequence.HIGH));
        var theirs = as(other, () -> agenda.facts(review, point, words.ofOrganisation()));
        assertThat(theirs.text()).contains("Høye risikoer: 1").isEqualTo(told(Topic.FIGURES));
    }

    @Test
    void whoeverWritesOnAPointThatSomebodyElseHasChangedIsToldSo() {
        var point = point(review, Topic.RISK);
        say(review, Topic.RISK, Finding.CONFIRMED, null);
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                agenda.say(
                                                        review,
                                                        point.position(),
                                                        point.version(),
                                                        id(),
                                                        NOTHING,
                                                        Map.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    static final PointForm NOTHING = new PointForm(null, null, null, null, null, null, null);

    static SupplierFields supplier(String title, boolean agreement, @Nullable LocalDate until) {
        return new SupplierFields(
                title,
                null,
                "Journal",
                Set.of(DataKind.HEALTH),
                null,
                null,
                agreement,
                null,
                until,
                null,
                null,
                null,
                null,
                null);
    }

    static MeasureFields measure(String title, LocalDate deadline) {
        return new MeasureFields(
                title, null, MeasureSource.OTHER, null, Set.of(), deadline, null, null, null);
    }
}
