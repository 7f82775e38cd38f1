package no.samsvar.decision.engine;

import static no.samsvar.decision.engine.Tables.answers;
import static no.samsvar.decision.engine.Tables.has;
import static no.samsvar.decision.engine.Tables.yesOrNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasoningTest {

    static final Reasoning WEATHER = new Reasoning(Tables.weather());

    @Test
    void nothingIsDecidedBeforeSomethingIsKnown() {
        var result = WEATHER.about(Answers.NONE);
        assertThat(result.outcome()).isEmpty();
        assertThat(result.outcomes()).containsExactlyInAnyOrder("dry", "damp", "wet");
        assertThat(result.next()).contains("rain");
    }

    @Test
    void itStopsAskingWhenNoAnswerCanChangeTheOutcome() {
        var result = WEATHER.about(answers("rain", "no"));
        assertThat(result.outcome()).contains("dry");
        assertThat(result.rules()).extracting(Rule::name).containsExactly("no rain");
        assertThat(result.next()).isEmpty();
    }

    @Test
    void anOutcomeIsDecidedWhicheverRuleGivesIt() {
        var result = WEATHER.about(answers("roof", "yes"));
        assertThat(result.outcome()).contains("dry");
        assertThat(result.rules()).extracting(Rule::name).containsExactly("no rain", "covered");
        assertThat(result.next()).isEmpty();
    }

    @Test
    void itAsksForWhatCanStillChangeTheOutcome() {
        assertThat(WEATHER.about(answers("rain", "yes")).next()).contains("roof");
        assertThat(WEATHER.about(answers("rain", "yes", "roof", "no")).next()).contains("with");
        assertThat(WEATHER.about(answers("rain", "yes", "with", "umbrella")).next()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsNeverTakenForANo() {
        var result = WEATHER.about(answers("roof", "no", "with", "nothing").withUnknown("rain"));
        assertThat(result.outcomes()).containsExactlyInAnyOrder("dry", "wet");
        assertThat(result.next()).isEmpty();
        assertThat(result.lacking()).containsExactly("rain");
    }

    @Test
    void whatNobodyKnowsLacksOnlyWhereItDecides() {
        var result = WEATHER.about(answers("rain", "no").withUnknown("roof"));
        assertThat(result.outcome()).contains("dry");
        assertThat(result.lacking()).isEmpty();
        assertThat(WEATHER.about(Answers.NONE.withUnknown("rain")).next()).contains("roof");
    }

    @Test
    void anAnswerTakesThePlaceOfNotKnowing() {
        var answered = Answers.NONE.withUnknown("rain").with("rain", Set.of("no"));
        assertThat(answered).isEqualTo(answers("rain", "no"));
        assertThat(answered.withUnknown("rain").given()).isEmpty();
    }

    @Test
    void severalCanBeChosenAndOneStandsAlone() {
        assertThat(
                        WEATHER.about(answers("rain", "yes", "roof", "no", "with", "coat,umbrella"))
                                .outcome())
                .contains("dry");
        assertThat(Tables.WITH.allows(Set.of("coat", "umbrella"))).isTrue();
        assertThat(Tables.WITH.allows(Set.of("coat", "nothing"))).isFalse();
        assertThat(Tables.WITH.allows(Set.of())).isFalse();
        assertThat(Tables.RAIN.allows(Set.of("yes", "no"))).isFalse();
    }

    @Test
    void theSmallestChangesAreSaid() {
        var changes = new Changes(Tables.weather(), WEATHER);
        assertThat(changes.of(answers("rain", "yes", "roof", "no", "with", "nothing")))
                .containsExactlyInAnyOrder(
                        new Change(Map.of("rain", Set.of("no")), Set.of("dry")),
                        new Change(Map.of("roof", Set.of("yes")), Set.of("dry")),
                        new Change(Map.of("with", Set.of("umbrella")), Set.of("dry")),
                        new Change(Map.of("with", Set.of("coat")), Set.of("damp")));
        assertThat(changes.of(answers("rain", "no")))
                .containsExactly(
                        new Change(Map.of("rain", Set.of("yes")), Set.of("dry", "damp", "wet")));
        assertThat(changes.of(answers("rain", "no", "roof", "yes")))
                .containsExactly(
                        new Change(
                                Map.of("rain", Set.of("yes"), "roof", Set.of("no")),
                                Set.of("dry", "damp", "wet")));
        assertThat(changes.of(Answers.NONE)).isEmpty();
    }

    @Test
    void aRuleAboutWhatIsNotAskedIsRefused() {
        var questions = List.of(yesOrNo("rain"));
        assertThatThrownBy(
                        () -> new Table(questions, List.of(new Rule("r", has("snow", "yes"), "o"))))
                .hasMessageContaining("snow");
        assertThatThrownBy(
                        () ->
                                new Table(
                                        questions,
                                        List.of(new Rule("r", has("rain", "some"), "o"))))
                .hasMessageContaining("some");
    }
}
