package no.samsvar.deviation.breach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.deviation.DeviationMessages;
import no.samsvar.platform.form.Kebab;
import org.junit.jupiter.api.Test;

class BreachTextsTest {

    @Test
    void everyQuestionHasItsText() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(BreachQuestion.values())
                        .map(it -> BreachQuestion.textKey(it.code())));
    }

    @Test
    void everyRuleHasItsText() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(BreachStep.values())
                        .map(step -> step.taken(BreachAnswers.NONE.given()).textKey()));
    }

    @Test
    void everyOutcomeIsExplained() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(Outcome.values())
                        .map(Kebab::key)
                        .flatMap(it -> Stream.of(it, it + ".explained")));
    }

    @Test
    void everyValueHasItsName() {
        DeviationMessages.assertTextsOf(names(BreachProperty.values()));
        DeviationMessages.assertTextsOf(names(Grade.values()));
        DeviationMessages.assertTextsOf(names(Answer.values()));
        DeviationMessages.assertTextsOf(names(ReportPhase.values()));
        DeviationMessages.assertTextsOf(names(ContactForm.values()));
        DeviationMessages.assertTextsOf(names(ClockState.values()));
    }

    @Test
    void everyProblemHasItsText() {
        DeviationMessages.assertTextsOf(
                Stream.of(
                                "clock.in-the-future",
                                "clock.known-before-it-happened",
                                "clock.contact-before-known",
                                "reports.begin-with-follow-up",
                                "reports.initial-twice",
                                "reports.after-final")
                        .map(code -> "deviation." + code));
    }

    private static Stream<String> names(Enum<?>... values) {
        return List.of(values).stream().map(Kebab::key);
    }
}
