package no.samsvar.catalogue.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.content.Strength;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.Test;

class StandingTest {

    static Resting answer(Answer answer) {
        return new Resting(
                new EntryId(UUID.randomUUID()), "Liste", "punkt", "Er det?", answer, Instant.EPOCH);
    }

    @Test
    void aNoIsSaidWhateverElseIsAnswered() {
        var both = List.of(answer(Answer.YES), answer(Answer.NO));
        assertThat(Standing.of(Strength.SHALL, both, 2, 4, true)).isEqualTo(Standing.NO);
    }

    @Test
    void pointsAnswerARequirementWhenAllOfThemAreAnswered() {
        var one = List.of(answer(Answer.YES));
        assertThat(Standing.of(Strength.SHALL, one, 2, 0, false)).isEqualTo(Standing.PARTLY);
        assertThat(Standing.of(Strength.SHALL, one, 1, 0, false)).isEqualTo(Standing.YES);
        assertThat(Standing.of(Strength.SHALL, List.of(answer(Answer.NOT_RELEVANT)), 1, 0, false))
                .isEqualTo(Standing.YES);
    }

    @Test
    void withoutAnswersARegisterOrANoteAnswersIt() {
        assertThat(Standing.of(Strength.SHALL, List.of(), 1, 3, true)).isEqualTo(Standing.REGISTER);
        assertThat(Standing.of(Strength.SHALL, List.of(), 0, 0, true)).isEqualTo(Standing.NOTED);
        assertThat(Standing.of(Strength.SHALL, List.of(), 1, 0, false))
                .isEqualTo(Standing.UNANSWERED);
    }

    @Test
    void whatASourceOnlyTellsWaitsForNoAnswer() {
        assertThat(Standing.of(Strength.INFO, List.of(), 0, 0, false)).isEqualTo(Standing.TOLD);
        assertThat(Standing.of(Strength.INFO, List.of(), 0, 0, true)).isEqualTo(Standing.NOTED);
    }
}
