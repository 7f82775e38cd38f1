package no.samsvar.dpia.decision;

import static no.samsvar.dpia.DpiaKinds.APPROVED;
import static no.samsvar.dpia.DpiaKinds.CONSULTATION;
import static no.samsvar.dpia.DpiaKinds.ONGOING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.dpia.Criterion;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.consultation.ConsultationResult;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Consequence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GPS tracking of people with dementia: a risk that stays high, and an authority that is asked. */
class GpsJourneyTest extends DpiaTest {

    EntryId dpia;

    @BeforeEach
    void trackingByGps() {
        dpia =
                made(
                        activity(),
                        Set.of(Criterion.MONITORING, Criterion.VULNERABLE),
                        Screening.PRESUMED);
        move(pia, dpia, ONGOING);
    }

    List<String> lacks() {
        return as(maja, () -> CaseRule.toStart(decisions.facts(dpia))).stream()
                .map(CaseLack::code)
                .toList();
    }

    void approve() {
        int version = entry(dpia).version();
        by(maja, () -> decisions.decide(dpia, version, Decided.APPROVED));
    }

    void consult(@Nullable LocalDate answered, @Nullable ConsultationResult result) {
        var known =
                new ConsultationForm(
                        TODAY.minusDays(60),
                        TODAY.minusDays(58),
                        "24/01234",
                        null,
                        null,
                        null,
                        answered,
                        result,
                        null);
        int version = as(pia, () -> consultations.of(dpia)).map(it -> it.version()).orElse(0);
        by(pia, () -> consultations.store(dpia, version, known, Map.of()));
    }

    @Test
    @Requirement("DPIA-68")
    void nothingStartsBeforeThePartsTheRisksAndTheAdviceAreThere() {
        assertThat(lacks()).contains("dpia.lack.part", "dpia.lack.risks");
        write(dpia, false);
        assertThat(lacks()).containsExactly("dpia.lack.part", "dpia.lack.risks");
        risk(dpia, Consequence.LOW);
        var weighed = as(pia, () -> risks.of(dpia)).getFirst();
        assertThat(weighed.residual()).isLessThan(weighed.level());
        var measure = weighed.measures().getFirst();
        assertThat(measure.entry().ownerId()).isEqualTo(pia.id().value());
        assertThat(measure.fields().deadline()).isEqualTo(TODAY.plusDays(30));
        assertThatThrownBy(this::approve).hasMessage("dpia.not-ready");
        advise(dpia, true);
        assertThat(lacks()).isEmpty();
        approve();
        assertThat(entry(dpia).status()).isEqualTo(APPROVED);
    }

    @Test
    @Requirement({"DPIA-02", "DPIA-67"})
    void aRiskThatStaysHighStopsTheStartUntilTheAuthorityHasAnswered() {
        write(dpia, false);
        risk(dpia, Consequence.VERY_HIGH);
        advise(dpia, true);
        assertThat(lacks()).containsExactly("dpia.lack.residual-high");
        assertThatThrownBy(() -> consult(null, null)).hasMessage("dpia.consultation-not-high");

        say(pia, dpia, CasePart.RESIDUAL, true);
        assertThat(lacks()).containsExactly("dpia.lack.consultation");
        consult(null, null);
        assertThat(entry(dpia).status()).isEqualTo(CONSULTATION);
        assertThat(entry(dpia).dueAt())
                .isEqualTo(
                        TODAY.minusDays(58)
                                .plusWeeks(8)
                                .plusDays(1)
                                .atStartOfDay(Time.OSLO)
                                .toInstant());
        assertThat(lacks()).containsExactly("dpia.lack.consultation-answer");
        assertThatThrownBy(this::approve).hasMessage("dpia.not-ready");

        consult(TODAY, ConsultationResult.ADVISED_AGAINST);
        assertThat(entry(dpia).status()).isEqualTo(ONGOING);
        assertThatThrownBy(this::approve).hasMessage("dpia.not-ready");

        consult(TODAY, ConsultationResult.WITH_CONDITIONS);
        approve();
        assertThat(entry(dpia).status()).isEqualTo(APPROVED);
    }

    @Test
    void whatIsLackingLeadsOnlyToPagesThatItsReaderMayOpen() {
        var mendable =
                as(
                        oda,
                        () ->
                                CaseRule.toStart(decisions.facts(dpia)).stream()
                                        .filter(CaseLack::mendable)
                                        .toList());
        assertThat(mendable)
                .extracting(CaseLack::href)
                .containsExactly("/dpia/" + dpia + "/advice");
    }

    @Test
    void anAdviceThatIsDepartedFromIsKeptWithTheReason() {
        write(dpia, false);
        risk(dpia, Consequence.LOW);
        say(oda, dpia, CasePart.ADVICE, false);
        assertThat(lacks()).containsExactly("dpia.lack.part");
        say(pia, dpia, CasePart.FOLLOWED, false);
        approve();
        assertThat(as(oda, () -> parts.one(dpia, CasePart.ADVICE)).own().orElseThrow().answer())
                .isFalse();
        assertThat(as(oda, () -> parts.one(dpia, CasePart.FOLLOWED)).own().orElseThrow().text())
                .isEqualTo("Om FOLLOWED");
    }
}
