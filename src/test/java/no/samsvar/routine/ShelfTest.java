package no.samsvar.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.organisation.Addressed;
import no.samsvar.organisation.Audience;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem.Part;
import no.samsvar.routine.Shelf.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelfTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static Title title(String status, @Nullable LocalDate reviewOn, boolean changed) {
        return new Title(
                new EntryId(UUID.randomUUID()),
                "RUT-2026-0001",
                "Daglig orden",
                Part.PERFORMING,
                status,
                null,
                reviewOn,
                Instant.EPOCH,
                3,
                2,
                Instant.EPOCH,
                changed,
                Instant.EPOCH,
                new Addressed(Audience.EVERYBODY, Set.of(), Set.of()));
    }

    static Shelf of(Title... titles) {
        return new Shelf(Part.PERFORMING, List.of(titles));
    }

    @Test
    void aPartIsInPlaceWhenSomethingHoldsAndNothingIsOverdue() {
        assertThat(of().standing(TODAY)).isEqualTo(Standing.EMPTY);
        assertThat(of(title("DRAFT", null, false)).standing(TODAY)).isEqualTo(Standing.BEGUN);
        assertThat(of(title("VALID", TODAY, false)).standing(TODAY)).isEqualTo(Standing.CURRENT);
        assertThat(of(title("VALID", null, false)).standing(TODAY)).isEqualTo(Standing.CURRENT);
        assertThat(of(title("VALID", TODAY.minusDays(1), false)).standing(TODAY))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void whatHoldsWhatIsOverdueAndWhatWaitsIsCounted() {
        var shelf =
                of(
                        title("VALID", TODAY.minusDays(1), true),
                        title("VALID", TODAY, false),
                        title("DRAFT", TODAY.minusDays(1), false));
        assertThat(shelf.valid()).isEqualTo(2);
        assertThat(shelf.overdue(TODAY)).isEqualTo(1);
        assertThat(shelf.waiting()).isEqualTo(2);
    }

    @Test
    void onlyAVersionThatAsksMakesSomebodyReadAnew() {
        var asksFromTwo = title("VALID", null, false);
        assertThat(asksFromTwo.unread(null)).isTrue();
        assertThat(asksFromTwo.unread(1)).isTrue();
        assertThat(asksFromTwo.unread(2)).isFalse();
        assertThat(asksFromTwo.unread(3)).isFalse();
        assertThat(title("WITHDRAWN", null, false).unread(null)).isFalse();
    }
}
