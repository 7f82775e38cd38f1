package no.samsvar.deviation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.breach.BreachExamples;
import no.samsvar.deviation.breach.ClockState;
import no.samsvar.deviation.breach.ContactForm;
import no.samsvar.deviation.breach.Grade;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.identity.Role;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class AssessmentsTest extends CaseTest {

    static final Instant FRIDAY = Instant.parse("2026-10-23T14:00:00Z");

    @Autowired JdbcClient db;
    @Autowired ScopedWork work;
    @Autowired BreachLog log;
    @Autowired Standing standing;

    @Test
    @Requirement("DEV-08")
    void the72HoursRunByTheHourOverTheWeekendAndTheChangeToWinterTime() {
        var id = Time.at(FRIDAY, () -> reported(DeviationKind.PRIVACY_SECURITY, "Feil mottaker."));
        Time.at(
                FRIDAY.plus(Duration.ofHours(1)),
                () -> {
                    save(id, aware(FRIDAY));
                    return null;
                });
        var due = known(id).stored().entry().dueAt();
        assertThat(due).isEqualTo(FRIDAY.plus(Duration.ofHours(72)));
        assertThat(due.atZone(Time.OSLO).toLocalDateTime()).hasToString("2026-10-26T15:00");
        assertThat(known(id).clock().state(due.minusSeconds(1))).isEqualTo(ClockState.RUNNING);
        assertThat(known(id).clock().state(due.plusSeconds(1))).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void anUnansweredBreachKeepsTheClockRunningAndADecisionNotToReportStopsIt() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Et vindu sto åpent.");
        assertThat(known(id).decision().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(known(id).stored().entry().dueAt()).isNotNull();
        answer(id, BreachExamples.openWindow());
        assertThat(known(id).stored().entry().dueAt()).isNotNull();
        decide(id, "Ingen har vært inne.");
        assertThat(known(id).stored().entry().dueAt()).isNull();
        save(id, new BreachForm(null, null));
        assertThat(known(id).stored().entry().dueAt()).isNotNull();
    }

    @Test
    void thePrivacyPartIsAskedOfAnotherKindOnlyWhereItMayConcernPersonalData() {
        var id = reported(DeviationKind.EQUIPMENT, "Pumpen stanset.");
        assertThat(known(id).privacyPart()).isFalse();
        assertThat(known(id).stored().entry().dueAt()).isNull();
        assertThat(Topic.led(known(id).stored().fields())).doesNotContain(Topic.RISK, Topic.BREACH);
    }

    @Test
    void firstContactByPhoneStopsTheClockAndALateOneNeedsAReason() {
        var id = Time.at(FRIDAY, () -> reported(DeviationKind.PRIVACY_SECURITY, "Feil mottaker."));
        answer(id, BreachExamples.hivLetter());
        contact(
                id,
                new ContactEntry(
                        ReportPhase.INITIAL,
                        FRIDAY.plus(Duration.ofHours(80)),
                        ContactForm.PHONE,
                        null));
        assertThat(known(id).clock().state(Instant.now())).isEqualTo(ClockState.STOPPED);
        assertThat(known(id).missing()).contains("closing.delay-reason", "closing.final-report");
        save(id, new DelayForm("Vi forsto ikke at det var et brudd."));
        assertThat(known(id).missing()).doesNotContain("closing.delay-reason");
    }

    @Test
    void aDecisionIsKeptWithItsAnswersAndRulesAndCannotBeChanged() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Prøvesvar i feil konvolutt.");
        answer(id, BreachExamples.hivLetter());
        decide(id, null);
        assertThat(count("select count(*) from deviation_decision_answer")).isGreaterThan(5);
        assertThat(
                        count(
                                "select count(*) from deviation_decision_step where rule = 'breach.high-risk'"))
                .isEqualTo(1);
        for (var statement :
                List.of(
                        "update deviation_decision set outcome = 'RISK'",
                        "delete from deviation_decision_answer",
                        "update deviation_advice set text = 'x'")) {
            assertThatThrownBy(() -> work.run(lena.scope(), () -> db.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    int count(String sql) {
        return work.read(lena.scope(), () -> db.sql(sql).query(Integer.class).single());
    }

    @Test
    void thePrivacyOfficerAdvisesAndNeverDecides() {
        lena = examples.manager();
        var officer = examples.with(Role.PRIVACY_OFFICER, lena);
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Prøvesvar i feil konvolutt.");
        answer(id, BreachExamples.hivLetter());
        as(officer, () -> assessments.advise(id, new AdviceForm("Meld dette i dag.")));
        assertThat(known(id).advice().getFirst().text()).isEqualTo("Meld dette i dag.");
        var version = version(id);
        assertThatThrownBy(
                        () ->
                                as(
                                        officer,
                                        () ->
                                                assessments.decide(
                                                        id, version, new DecisionForm(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotDecideCannotLowerTheRiskByARecipientsSecrecy() {
        lena = examples.manager();
        var coordinator = examples.with(Role.PRIVACY_COORDINATOR, lena);
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Papirer sendt til en advokat.");
        var given = BreachExamples.lawyerGuardian(BreachExamples.lawyer());
        var version = version(id);
        assertThatThrownBy(
                        () ->
                                as(
                                        coordinator,
                                        () ->
                                                assessments.save(
                                                        id,
                                                        version,
                                                        CaseExamples.secrecy(given),
                                                        Map.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(known(id).answers().secrecyDecidedBy()).isNull();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsAConflict() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Feil mottaker.");
        var seen = version(id);
        save(id, new RiskForm(Grade.HIGH, "Helseopplysninger.", "Lena", null));
        assertThatThrownBy(
                        () ->
                                as(
                                        lena,
                                        () ->
                                                assessments.save(
                                                        id,
                                                        seen,
                                                        new RiskForm(Grade.LOW, null, null, null),
                                                        Map.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(known(id).answers().risk().riskGrade()).isEqualTo(Grade.HIGH);
    }

    @Test
    void whatIsClosedIsOpenedBeforeItIsChanged() {
        var id = reported(DeviationKind.EQUIPMENT, "Pumpen stanset.");
        handle(id);
        answerDuties(id);
        close(id);
        assertThatThrownBy(() -> handle(id)).isInstanceOf(RuleBroken.class);
        var version = version(id);
        as(lena, () -> assessments.reopen(id, version));
        handle(id);
        assertThat(known(id).closed()).isFalse();
    }

    @Test
    @Requirement("DEV-10")
    void theLogHasEveryBreachAlsoOnesNotReportedWithWhoDecidedAndWhy() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Papirer sendt til en advokat.");
        reported(DeviationKind.EQUIPMENT, "Pumpen stanset.");
        answer(id, BreachExamples.lawyerGuardian(BreachExamples.lawyer()));
        decide(id, "Advokaten har makulert papirene.");
        var rows = lena.scope().call(() -> log.all());
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(rows.getFirst().decidedBy()).isEqualTo("Lena Leder");
        assertThat(rows.getFirst().reason()).isEqualTo("Advokaten har makulert papirene.");
        assertThat(rows.getFirst().contactedAt()).isNull();
    }

    @Test
    @Requirement("DEV-51")
    void managementSeesOpenOverdueAndRepeatedOnes() {
        var first = reported(DeviationKind.EQUIPMENT, "Pumpen stanset.");
        var second =
                Time.at(FRIDAY, () -> reported(DeviationKind.PRIVACY_SECURITY, "Feil mottaker."));
        as(lena, () -> standing.repeats(second, new RepeatForm(first.value())));
        var figures = lena.scope().call(() -> standing.byUnit()).getFirst();
        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.repeated()).isEqualTo(1);
        var repeats = examples.access(lena).call(() -> standing.repeats(first));
        assertThat(repeats.getFirst().earlier()).isFalse();
    }
}
