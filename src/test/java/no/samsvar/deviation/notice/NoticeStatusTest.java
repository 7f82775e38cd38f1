package no.samsvar.deviation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeStatusTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final PersonTold TOLD = new PersonTold("ref-1", NOON);
    private static final PersonTold WAITING = new PersonTold("ref-2", null);

    @Test
    void everyPersonMustBeTold() {
        assertThat(done(NoticeResult.EACH_PERSON, List.of(), null)).isFalse();
        assertThat(done(NoticeResult.EACH_PERSON, List.of(TOLD, WAITING), NOON)).isFalse();
        assertThat(done(NoticeResult.EACH_PERSON, List.of(TOLD), null)).isTrue();
    }

    @Test
    void aPublicNoticeMustBeGiven() {
        assertThat(done(NoticeResult.PUBLIC_NOTICE, List.of(TOLD), null)).isFalse();
        assertThat(done(NoticeResult.PUBLIC_NOTICE, List.of(), NOON)).isTrue();
    }

    @Test
    void whatIsNotRequiredIsDoneAndWhatIsUndecidedIsNot() {
        assertThat(done(NoticeResult.NOT_REQUIRED, List.of(), null)).isTrue();
        assertThat(done(NoticeResult.EXCEPTED, List.of(WAITING), null)).isTrue();
        assertThat(done(NoticeResult.UNDECIDED, List.of(TOLD), NOON)).isFalse();
    }

    private static boolean done(
            NoticeResult required, List<PersonTold> people, @Nullable Instant publicNoticeAt) {
        return new NoticeStatus(required, people, publicNoticeAt).isDone();
    }
}
