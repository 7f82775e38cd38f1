package no.samsvar.deviation.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far telling the people has come. */
public record NoticeStatus(
        NoticeResult required, List<PersonTold> people, @Nullable Instant publicNoticeAt) {

    public NoticeStatus {
        people = List.copyOf(people);
    }

    /** Whether all who must be told are told. */
    public boolean isDone() {
        return switch (required) {
            case NOT_REQUIRED, EXCEPTED -> true;
            case UNDECIDED -> false;
            case PUBLIC_NOTICE -> publicNoticeAt != null;
            case EACH_PERSON ->
                    !people.isEmpty()
                            && people.stream().allMatch(person -> person.toldAt() != null);
        };
    }
}
