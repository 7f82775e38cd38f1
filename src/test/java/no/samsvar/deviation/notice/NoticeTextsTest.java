package no.samsvar.deviation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import no.samsvar.deviation.DeviationMessages;
import no.samsvar.deviation.breach.BreachQuestion;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextsTest {

    @Test
    void everyRuleQuestionAndResultHasItsText() {
        var answers = NoticeAnswers.of(Outcome.RISK);
        DeviationMessages.assertTextsOf(
                Arrays.stream(NoticeStep.values()).map(step -> step.taken(answers).textKey()));
        DeviationMessages.assertTextsOf(
                Stream.of("outcome", "notice.exception", "notice.reason", "notice.decided-by")
                        .map(BreachQuestion::textKey));
        DeviationMessages.assertTextsOf(Arrays.stream(NoticeResult.values()).map(Kebab::key));
        DeviationMessages.assertTextsOf(Arrays.stream(NoticeException.values()).map(Kebab::key));
    }

    @Test
    void everyPartOfTheLetterHasItsTextAndEveryLackItsOwn() {
        var empty = new LetterFacts("Normland", null, null, null, null, null, null, null);
        DeviationMessages.assertTextsOf(
                NoticeLetter.of(empty).missing().stream().map(code -> "deviation." + code));
        DeviationMessages.assertTextsOf(
                Stream.of(null, LocalDate.EPOCH)
                        .map(day -> new LetterFacts("N", day, "a", "b", "c", "d", "e", "f"))
                        .flatMap(facts -> NoticeLetter.of(facts).parts().stream())
                        .flatMap(part -> Stream.of(part.headingKey(), part.textKey())));
    }

    @ParameterizedTest
    @CsvSource({
        "NB, Det skjedde 23. november 2026. Brevet kom feil.",
        "NN, Det hende 23. november 2026. Brevet kom feil.",
        "EN, It happened on 23 November 2026. Brevet kom feil."
    })
    void theDayIsWrittenOutInTheLettersLanguage(Language language, String text) {
        var facts =
                new LetterFacts(
                        "N",
                        LocalDate.of(2026, 11, 23),
                        "Brevet kom feil.",
                        null,
                        null,
                        null,
                        null,
                        null);
        var nature = NoticeLetter.of(facts).parts().get(1);
        var arguments = nature.arguments().toArray();
        assertThat(DeviationMessages.TEXTS.text(language, nature.textKey(), arguments))
                .isEqualTo(text);
    }
}
