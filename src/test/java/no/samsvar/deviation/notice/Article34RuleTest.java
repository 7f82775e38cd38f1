package no.samsvar.deviation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Article34RuleTest {

    private final Article34Rule rule = new Article34Rule();

    @ParameterizedTest
    @CsvSource({
        "NOT_A_BREACH, NOT_REQUIRED",
        "UNDECIDED, UNDECIDED",
        "RISK_UNLIKELY, NOT_REQUIRED",
        "RISK, NOT_REQUIRED",
        "HIGH_RISK, EACH_PERSON"
    })
    void eachPersonIsToldAtHighRisk(Outcome outcome, NoticeResult result) {
        var decision = rule.decide(NoticeAnswers.of(outcome));
        assertThat(decision.result()).isEqualTo(result);
        assertThat(decision.unanswered()).isEmpty();
        assertThat(decision.version()).isEqualTo("notice/2026-11");
        assertThat(Article34Rule.EDITION.isProposal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UNINTELLIGIBLE, EXCEPTED, (3)(a)",
        "LATER_MEASURES, EXCEPTED, (3)(b)",
        "DISPROPORTIONATE_EFFORT, PUBLIC_NOTICE, (3)(c)"
    })
    void anExceptionStandsWithItsReasonAndWhoDecided(
            NoticeException exception, NoticeResult result, String part) {
        var answers = relying(exception, "Nøkkelen er trygg.", "Lena");
        var decision = rule.decide(answers);
        assertThat(decision.result()).isEqualTo(result);
        var step = decision.trace().getFirst();
        assertThat(step.sources()).containsExactly(Source.gdpr(34, part));
        assertThat(step.answers())
                .containsEntry("notice.exception", exception.name())
                .containsEntry("notice.reason", "Nøkkelen er trygg.")
                .containsEntry("notice.decided-by", "Lena");
    }

    @ParameterizedTest
    @EnumSource(NoticeException.class)
    void anExceptionWithoutThemDoesNotStand(NoticeException exception) {
        var nothing = rule.decide(relying(exception, " ", ""));
        assertThat(nothing.result()).isEqualTo(NoticeResult.EACH_PERSON);
        assertThat(nothing.unanswered()).containsExactly("notice.reason", "notice.decided-by");
        assertThat(rule.decide(relying(exception, "Ja.", " ")).unanswered())
                .containsExactly("notice.decided-by");
        assertThat(rule.decide(relying(exception, " ", "Lena")).unanswered())
                .containsExactly("notice.reason");
    }

    @Test
    void theAuthorityMayOrderItAgainstAnyExceptionAndAtAnyRisk() {
        var ordered =
                new NoticeAnswers(
                        Outcome.RISK, NoticeException.LATER_MEASURES, "Ja.", "Lena", true);
        var decision = rule.decide(ordered);
        assertThat(decision.result()).isEqualTo(NoticeResult.EACH_PERSON);
        assertThat(decision.trace().getFirst().rule()).isEqualTo("notice.ordered");
    }

    private static NoticeAnswers relying(
            NoticeException exception, String reason, String decidedBy) {
        return new NoticeAnswers(Outcome.HIGH_RISK, exception, reason, decidedBy, false);
    }
}
