package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureRuleTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final EntryFields OWNED = new EntryFields(UUID.randomUUID(), null, null, null);

    static MeasureFields due(LocalDate day, @Nullable String result) {
        return new MeasureFields(
                "Lås", null, MeasureSource.OTHER, null, Set.of(), day, null, null, result);
    }

    static Stored<MeasureFields> stored() {
        var entry =
                new Entry(
                        new EntryId(UUID.randomUUID()),
                        "measure",
                        "TIL-2026-0001",
                        "Lås",
                        MeasureKinds.PLANNED,
                        OWNED.owner(),
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH);
        return new Stored<>(entry, due(MAY, null));
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void aMeasureHasAnOwner() {
        var problems =
                MeasureKinds.MEASURE.problems(
                        null, due(MAY, null), EntryFields.NONE, MeasureKinds.PLANNED);
        assertThat(codes(problems)).containsExactly("register.owner-needed");
    }

    @Test
    void aDeadlineIsMovedNearerAtWillButLaterOnlyWithAReason() {
        var nearer =
                MeasureRule.problems(
                        stored(), due(MAY.minusDays(1), null), OWNED, MeasureKinds.PLANNED);
        var later =
                MeasureRule.problems(
                        stored(), due(MAY.plusDays(1), null), OWNED, MeasureKinds.PLANNED);
        assertThat(nearer).isEmpty();
        assertThat(codes(later)).containsExactly("measure.postpone-with-reason");
    }

    @Test
    void aMeasureIsGivenUpOnlyWithAReason() {
        var silent = MeasureRule.problems(stored(), due(MAY, null), OWNED, MeasureKinds.DROPPED);
        var told =
                MeasureRule.problems(stored(), due(MAY, "For dyrt"), OWNED, MeasureKinds.DROPPED);
        assertThat(codes(silent)).containsExactly("measure.drop-with-reason");
        assertThat(told).isEmpty();
    }

    @Test
    void minutesAreAtLeastOneAndAtMostTwoWeeks() {
        assertThat(Effort.problems("minutes", null)).isEmpty();
        assertThat(Effort.problems("minutes", 1)).isEmpty();
        assertThat(Effort.problems("minutes", 0)).hasSize(1);
        assertThat(Effort.problems("minutes", 4_801)).hasSize(1);
    }

    @Test
    void aMeasureComesFromWhatItIsFor() {
        assertThat(MeasureSource.ofKind("deviation")).isEqualTo(MeasureSource.DEVIATION);
        assertThat(MeasureSource.ofKind("processing_for_others"))
                .isEqualTo(MeasureSource.PROCESSING);
        assertThat(MeasureSource.ofKind("place")).isEqualTo(MeasureSource.OTHER);
    }
}
