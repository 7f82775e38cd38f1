package no.samsvar.deviation.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationMessages;
import no.samsvar.deviation.breach.AuthorityReport;
import no.samsvar.deviation.breach.AuthorityReports;
import no.samsvar.deviation.breach.BreachClock;
import no.samsvar.deviation.breach.ContactForm;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.deviation.duty.Duties;
import no.samsvar.deviation.duty.DutyAnswer;
import no.samsvar.deviation.duty.DutyScope;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.deviation.notice.NoticeResult;
import no.samsvar.deviation.notice.NoticeStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Handled HANDLED = new Handled("Hentet", "Feil konvolutt", "Ny rutine");
    private static final Duties NONE = new Duties(Set.of(), Map.of());
    private static final NotReported NOT_REPORTED = new NotReported("Lav.", "Lena", NOON);
    private static final NoticeStatus NO_NOTICE = notice(NoticeResult.NOT_REQUIRED);

    @Test
    @Requirement("DEV-04")
    void restoreCauseAndPreventionMustBeGiven() {
        assertThat(Closing.missing(new Handled(" ", null, ""), false, null, NONE))
                .containsExactly("closing.restore", "closing.cause", "closing.prevention");
        assertThat(Closing.missing(HANDLED, false, null, NONE)).isEmpty();
    }

    @Test
    void aPrivacyPartNobodyHasAssessedIsMissing() {
        assertThat(Closing.missing(HANDLED, true, null, NONE))
                .containsExactly("closing.assessment");
    }

    @Test
    void anUndecidedOrHalfAssessmentIsMissing() {
        var undecided = breach(Outcome.UNDECIDED, NO_NOTICE, null, report(1));
        assertThat(missing(undecided)).containsExactly("closing.assessment");
        var half = new Decision(Outcome.RISK, List.of(), "v", List.of("risk.reason"), null);
        assertThat(missing(facts(half, NO_NOTICE, null, null, report(1))))
                .containsExactly("closing.assessment");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NOT_A_BREACH", "RISK_UNLIKELY"})
    void whatIsNotReportedNeedsItsDecision(Outcome outcome) {
        assertThat(missing(breach(outcome, NO_NOTICE, null)))
                .containsExactly("closing.not-reported");
        assertThat(missing(breach(outcome, NO_NOTICE, NOT_REPORTED))).isEmpty();
    }

    @Test
    void anOpenClockMustBeStopped() {
        assertThat(missing(breach(Outcome.RISK, NO_NOTICE, null))).containsExactly("closing.clock");
        assertThat(missing(breach(Outcome.RISK, NO_NOTICE, null, report(1)))).isEmpty();
    }

    @Test
    void aReportInPhasesMustBeFinal() {
        var initial = new AuthorityReport(ReportPhase.INITIAL, NOON, ContactForm.PHONE, null);
        assertThat(missing(breach(Outcome.RISK, NO_NOTICE, null, initial)))
                .containsExactly("closing.final-report");
    }

    @Test
    void aLateReportMustSayWhy() {
        assertThat(missing(breach(Outcome.RISK, NO_NOTICE, null, report(73))))
                .containsExactly("closing.delay-reason");
        var decision = decision(Outcome.RISK);
        assertThat(missing(facts(decision, NO_NOTICE, null, "Ferie.", report(73)))).isEmpty();
    }

    @Test
    void whenTheControllerKnewMustBeSaid() {
        var clock = new BreachClock(NOON, null, null, false, NOON);
        var reports = new AuthorityReports(List.of(report(1)));
        var facts = new BreachFacts(decision(Outcome.RISK), clock, reports, null, null, NO_NOTICE);
        assertThat(missing(facts)).containsExactly("closing.aware-at");
    }

    @Test
    void peopleWhoMustBeToldKeepItOpen() {
        var waiting = notice(NoticeResult.EACH_PERSON);
        assertThat(missing(breach(Outcome.HIGH_RISK, waiting, null, report(1))))
                .containsExactly("closing.people");
        var excepted = notice(NoticeResult.EXCEPTED);
        assertThat(missing(breach(Outcome.HIGH_RISK, excepted, null, report(1)))).isEmpty();
    }

    @Test
    @Requirement("DEV-12")
    void healthSupervisionMustBeAnswered() {
        var asked = Set.of(OtherDuty.HEALTH_SUPERVISION);
        var open = Duties.of(asked, new DutyScope(false, false), Map.of());
        assertThat(Closing.missing(HANDLED, false, null, open))
                .containsExactly("duty.unanswered.health-supervision");
        var no = new DutyAnswer(false, "Ingen er skadd.", "Lena", Map.of());
        var answered =
                Duties.of(
                        asked,
                        new DutyScope(false, false),
                        Map.of(OtherDuty.HEALTH_SUPERVISION, no));
        assertThat(Closing.missing(HANDLED, false, null, answered)).isEmpty();
    }

    @Test
    void everythingThatCanBeMissingHasItsText() {
        DeviationMessages.assertTextsOf(
                Stream.of(
                                "restore",
                                "cause",
                                "prevention",
                                "assessment",
                                "not-reported",
                                "clock",
                                "final-report",
                                "delay-reason",
                                "aware-at",
                                "people")
                        .map(code -> "deviation.closing." + code));
    }

    private static List<String> missing(BreachFacts breach) {
        return Closing.missing(HANDLED, true, breach, NONE);
    }

    private static BreachFacts breach(
            Outcome outcome,
            NoticeStatus notice,
            @Nullable NotReported notReported,
            AuthorityReport... reports) {
        return facts(decision(outcome), notice, notReported, null, reports);
    }

    private static BreachFacts facts(
            Decision decision,
            NoticeStatus notice,
            @Nullable NotReported notReported,
            @Nullable String delayReason,
            AuthorityReport... sent) {
        var reports = new AuthorityReports(List.of(sent));
        var contact = reports.firstContact().orElse(null);
        var clock = new BreachClock(null, null, NOON, false, contact);
        return new BreachFacts(decision, clock, reports, delayReason, notReported, notice);
    }

    private static Decision decision(Outcome outcome) {
        return new Decision(outcome, List.of(), "breach/2026-11", List.of(), null);
    }

    private static AuthorityReport report(int hours) {
        var at = NOON.plus(Duration.ofHours(hours));
        return new AuthorityReport(ReportPhase.FINAL, at, ContactForm.ALTINN, null);
    }

    private static NoticeStatus notice(NoticeResult result) {
        return new NoticeStatus(result, List.of(), null);
    }
}
