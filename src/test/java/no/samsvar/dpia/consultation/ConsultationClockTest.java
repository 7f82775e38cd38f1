package no.samsvar.dpia.consultation;

import static no.samsvar.dpia.consultation.ConsultationClock.answerBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationClockTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 4);

    private static ConsultationForm known(
            @Nullable LocalDate received,
            @Nullable LocalDate extended,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new ConsultationForm(SENT, received, null, extended, from, until, null, null, null);
    }

    @Test
    void theAuthorityHasEightWeeksFromWhenItReceivedTheRequest() {
        assertThat(answerBy(known(RECEIVED, null, null, null))).contains(LocalDate.of(2026, 4, 29));
        assertThat(answerBy(known(null, null, null, null))).contains(LocalDate.of(2026, 4, 27));
    }

    @Test
    void sixWeeksMoreWhereItSaysSo() {
        assertThat(answerBy(known(RECEIVED, RECEIVED.plusDays(20), null, null)))
                .contains(LocalDate.of(2026, 6, 10));
        assertThat(ConsultationClock.extensionBy(known(RECEIVED, null, null, null)))
                .isEqualTo(LocalDate.of(2026, 4, 4));
    }

    @Test
    void itsTimeStandsStillWhileItWaitsForWhatItAskedFor() {
        var asked = LocalDate.of(2026, 3, 20);
        assertThat(answerBy(known(RECEIVED, null, asked, null))).isEmpty();
        assertThat(answerBy(known(RECEIVED, null, asked, asked.plusDays(10))))
                .contains(LocalDate.of(2026, 5, 9));
    }

    @Test
    void nothingIsDueWhenItHasAnswered() {
        var answered =
                new ConsultationForm(
                        SENT,
                        RECEIVED,
                        null,
                        null,
                        null,
                        null,
                        RECEIVED.plusDays(30),
                        ConsultationResult.GO_AHEAD,
                        null);
        assertThat(answerBy(answered)).isEmpty();
    }

    @Test
    void daysMustFollowEachOtherAndAnAnswerIsWhole() {
        assertThat(known(SENT.minusDays(1), null, null, null).problems())
                .extracting(it -> it.field())
                .containsExactly("receivedOn");
        assertThat(known(RECEIVED, null, null, RECEIVED).problems())
                .extracting(it -> it.field())
                .containsExactly("waitedFrom");
        var half =
                new ConsultationForm(SENT, RECEIVED, null, null, null, null, RECEIVED, null, null);
        assertThat(half.problems()).extracting(it -> it.field()).containsExactly("result");
    }
}
