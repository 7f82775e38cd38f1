package no.samsvar.deviation.breach;

import static no.samsvar.deviation.breach.BreachAnswersToTry.low;
import static no.samsvar.deviation.breach.BreachAnswersToTry.noBreach;
import static no.samsvar.deviation.breach.BreachAnswersToTry.withBreach;
import static no.samsvar.deviation.breach.BreachAnswersToTry.withRisk;
import static no.samsvar.deviation.breach.BreachExamples.NOT_AFFECTED;
import static no.samsvar.deviation.breach.BreachExamples.affected;
import static no.samsvar.deviation.breach.BreachExamples.risk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article33RuleTest {

    private final BreachRule rule = new Article33Rule();

    @Test
    void nothingAnsweredAsksWhetherItIsABreach() {
        var decision = rule.decide(BreachAnswers.NONE);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.unanswered()).containsExactly("breach");
        assertThat(decision.outcome().keepsClockRunning()).isTrue();
    }

    @Test
    void noBreachNeedsAReason() {
        var decision = rule.decide(noBreach(" ", NOT_AFFECTED, RiskToPeople.UNANSWERED));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.unanswered()).containsExactly("breach.reason");
    }

    @Test
    void noBreachDoesNotStandAgainstTheOtherAnswers() {
        var seen = noBreach("Nei.", affected(Grade.LOW), RiskToPeople.UNANSWERED);
        var unsure = new PropertyAnswer(Answer.UNKNOWN, Grade.MEDIUM, null);
        var graded = noBreach("Nei.", unsure, RiskToPeople.UNANSWERED);
        var risky = noBreach("Nei.", NOT_AFFECTED, risk(Grade.MEDIUM, "Ja."));
        assertThat(List.of(seen, graded, risky))
                .allSatisfy(
                        answers -> {
                            var decision = rule.decide(answers);
                            assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
                            assertThat(rules(decision)).containsExactly("breach.no-contradicted");
                            assertThat(decision.unanswered()).containsExactly("breach");
                        });
    }

    @Test
    @Requirement("DEV-11")
    void anUnansweredPropertyIsNeverLow() {
        for (var property : BreachProperty.values()) {
            var decision = rule.decide(low(property, PropertyAnswer.UNANSWERED, "Usannsynlig."));
            assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(decision.unanswered())
                    .containsExactly(PropertyQuestions.of(property).affected().code());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"YES", "UNKNOWN"})
    @Requirement("DEV-11")
    void aPropertyThatMayBeAffectedNeedsAGrade(Answer affected) {
        for (var property : BreachProperty.values()) {
            var ungraded = new PropertyAnswer(affected, null, null);
            var decision = rule.decide(low(property, ungraded, "Usannsynlig."));
            assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(decision.unanswered())
                    .containsExactly(PropertyQuestions.of(property).grade().code());
        }
    }

    @Test
    void lowWithAReasonWhyARiskIsUnlikelyIsDocumentedOnly() {
        var decision = rule.decide(low(BreachProperty.INTEGRITY, NOT_AFFECTED, "Usannsynlig."));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(decision.trace().getLast().sources())
                .contains(Source.gdpr(33, "(5)"), Source.requirement("DEV-10"));
    }

    @Test
    void lowWithoutThatReasonGoesToTheAuthority() {
        var decision = rule.decide(low(BreachProperty.INTEGRITY, NOT_AFFECTED, " "));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(rules(decision)).endsWith("breach.low-without-reason");
    }

    @Test
    void theHighestGradeCountsWhereverItStands() {
        for (var property : BreachProperty.values()) {
            assertThat(outcome(low(property, affected(Grade.MEDIUM), "Usannsynlig.")))
                    .isEqualTo(Outcome.RISK);
            assertThat(outcome(low(property, affected(Grade.HIGH), "Usannsynlig.")))
                    .isEqualTo(Outcome.HIGH_RISK);
        }
        assertThat(outcome(withRisk(risk(Grade.MEDIUM, "Ja.")))).isEqualTo(Outcome.RISK);
        assertThat(outcome(withRisk(risk(Grade.HIGH, "Ja.")))).isEqualTo(Outcome.HIGH_RISK);
    }

    @Test
    void aGradeCountsEvenWhereThePropertyIsSaidNotToBeAffected() {
        var contrary = new PropertyAnswer(Answer.NO, Grade.HIGH, null);
        assertThat(outcome(low(BreachProperty.AVAILABILITY, contrary, "Usannsynlig.")))
                .isEqualTo(Outcome.HIGH_RISK);
    }

    @Test
    void whatIsMissingNeverHoldsUpANotificationThatIsAlreadyDue() {
        var answers = withRisk(new RiskToPeople(Grade.MEDIUM, null, List.of()));
        var decision = rule.decide(answers);
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(decision.isComplete()).isFalse();
        assertThat(decision.unanswered()).containsExactly("risk.reason", "risk.assessors");
    }

    @Test
    @Requirement("DEV-07")
    void theRiskNeedsAGradeAReasonAndANamedAssessor() {
        var nothing = rule.decide(withRisk(RiskToPeople.UNANSWERED, null));
        assertThat(nothing.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(nothing.unanswered())
                .containsExactly("risk.grade", "risk.reason", "risk.assessors");
        var nobody = rule.decide(withRisk(new RiskToPeople(Grade.LOW, "Lite.", List.of(" "))));
        assertThat(nobody.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(nobody.unanswered()).containsExactly("risk.assessors");
    }

    @Test
    void aBreachThatIsOnlyPossibleIsAssessedAsOne() {
        var possible = withBreach(Answer.UNKNOWN, BreachExamples.hivLetter());
        var decision = rule.decide(possible);
        assertThat(decision.outcome()).isEqualTo(Outcome.HIGH_RISK);
        assertThat(rules(decision)).startsWith("breach.possible");
    }

    @Test
    void everyDecisionCarriesItsVersionAndEveryStepItsSources() {
        var decision = rule.decide(BreachExamples.hivLetter());
        assertThat(decision.version()).isEqualTo("breach/2026-11");
        assertThat(Article33Rule.EDITION.isProposal()).isTrue();
        assertThat(decision.trace())
                .allSatisfy(step -> assertThat(step.sources()).isNotEmpty())
                .allSatisfy(
                        step ->
                                assertThat(step.textKey())
                                        .isEqualTo("deviation.trace." + step.rule()));
    }

    private Outcome outcome(BreachAnswers answers) {
        return rule.decide(answers).outcome();
    }

    private static List<String> rules(Decision decision) {
        return decision.trace().stream().map(TraceStep::rule).toList();
    }
}
