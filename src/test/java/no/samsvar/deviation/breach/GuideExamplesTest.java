package no.samsvar.deviation.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideExamplesTest {

    private final BreachRule rule = new Article33Rule();

    @Test
    void theHivLetterIsHighRisk() {
        var decision = rule.decide(BreachExamples.hivLetter());
        assertThat(decision.outcome()).isEqualTo(Outcome.HIGH_RISK);
        assertThat(decision.isComplete()).isTrue();
        assertThat(rules(decision)).containsExactly("breach.confirmed", "breach.high-risk");
    }

    @Test
    void theLettersToTheLawyerGuardianAreAnUnlikelyRiskOnceSomeoneHasDecidedSo() {
        var decision = rule.decide(BreachExamples.lawyerGuardian(BreachExamples.lawyer()));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(decision.lowering())
                .isEqualTo(
                        new Lowering(
                                Grade.MEDIUM,
                                Grade.LOW,
                                "Lars",
                                "Advokaten har bekreftet skriftlig at papirene er makulert."));
        assertThat(rules(decision))
                .containsExactly(
                        "breach.confirmed", "breach.secrecy-lowered", "breach.risk-unlikely");
    }

    @Test
    void theOpenWindowIsADeviationThoughNoBreach() {
        var decision = rule.decide(BreachExamples.openWindow());
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_A_BREACH);
        assertThat(decision.outcome().keepsClockRunning()).isFalse();
        assertThat(decision.trace().getFirst().answers())
                .containsEntry("breach.reason", "Ingen tegn til at noen har vært inne.");
    }

    @Test
    void theRansomwareIsAnUnlikelyRiskOnlyWithTheEvidence() {
        assertThat(outcome(BreachExamples.ransomware(BreachExamples.evidencedIntrusion())))
                .isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(outcome(BreachExamples.ransomware(new Intrusion(Answer.YES, Answer.YES, " "))))
                .isEqualTo(Outcome.RISK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNKNOWN"})
    void dataThatMayHaveBeenTakenOutGoToTheAuthority(Answer nothingTakenOut) {
        var intrusion = new Intrusion(Answer.YES, nothingTakenOut, "Loggen er gått gjennom.");
        var decision = rule.decide(BreachExamples.ransomware(intrusion));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(rules(decision)).contains("breach.intrusion-without-evidence");
    }

    @Test
    void anIntrusionNobodyHasAskedAboutIsNotLow() {
        var decision = rule.decide(BreachExamples.ransomware(Intrusion.UNANSWERED));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.unanswered()).containsExactly("intrusion");
        var asked = rule.decide(BreachExamples.ransomware(new Intrusion(Answer.YES, null, null)));
        assertThat(asked.unanswered()).containsExactly("intrusion.nothing-taken-out");
    }

    private Outcome outcome(BreachAnswers answers) {
        return rule.decide(answers).outcome();
    }

    private static List<String> rules(Decision decision) {
        return decision.trace().stream().map(TraceStep::rule).toList();
    }
}
