package no.samsvar.deviation.breach;

import static no.samsvar.deviation.breach.BreachAnswersToTry.lawyer;
import static no.samsvar.deviation.breach.BreachAnswersToTry.low;
import static no.samsvar.deviation.breach.BreachAnswersToTry.withRecipient;
import static no.samsvar.deviation.breach.BreachExamples.affected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyRecipientTest {

    private final BreachRule rule = new Article33Rule();

    @Test
    void secrecyLowersNothingByItself() {
        var undecided =
                new SecrecyRecipient(
                        Answer.YES,
                        Answer.YES,
                        Answer.YES,
                        Answer.YES,
                        Answer.YES,
                        Answer.YES,
                        null,
                        null);
        var decision = rule.decide(BreachExamples.lawyerGuardian(undecided));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(decision.lowering())
                .isEqualTo(new Lowering(Grade.MEDIUM, Grade.LOW, null, null));
        assertThat(rules(decision)).contains("breach.secrecy-may-lower");
    }

    @Test
    void aDecisionWithoutAReasonLowersNothing() {
        var unexplained = lawyer(Answer.YES, "Lars", " ");
        assertThat(outcome(BreachExamples.lawyerGuardian(unexplained))).isEqualTo(Outcome.RISK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void eachOfTheFiveQuestionsCounts(int missing) {
        var five = new Answer[] {Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES};
        five[missing] = missing % 2 == 0 ? Answer.NO : Answer.UNKNOWN;
        var lawyer =
                new SecrecyRecipient(
                        Answer.YES, five[0], five[1], five[2], five[3], five[4], "Lars", "Ja.");
        var decision = rule.decide(BreachExamples.lawyerGuardian(lawyer));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(decision.lowering()).isNull();
        assertThat(rules(decision)).contains("breach.secrecy-not-met");
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNKNOWN"})
    void aRecipientWithoutSecrecyLowersNothing(Answer underSecrecy) {
        var stranger = lawyer(underSecrecy, "Lars", "Ja.");
        var decision = rule.decide(BreachExamples.lawyerGuardian(stranger));
        assertThat(decision.outcome()).isEqualTo(Outcome.RISK);
        assertThat(decision.lowering()).isNull();
    }

    @Test
    void secrecyLowersOneStepAtMost() {
        var hiv = BreachExamples.hivLetter();
        var toLawyer = withRecipient(hiv, BreachExamples.lawyer());
        assertThat(outcome(toLawyer)).isEqualTo(Outcome.RISK);
    }

    @Test
    void secrecyDoesNotLowerWhatWasChangedOrIsMissing() {
        var changed = low(BreachProperty.INTEGRITY, affected(Grade.MEDIUM), "Usannsynlig.");
        assertThat(outcome(withRecipient(changed, BreachExamples.lawyer())))
                .isEqualTo(Outcome.RISK);
    }

    private Outcome outcome(BreachAnswers answers) {
        return rule.decide(answers).outcome();
    }

    private static List<String> rules(Decision decision) {
        return decision.trace().stream().map(TraceStep::rule).toList();
    }
}
