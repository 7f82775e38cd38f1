package no.samsvar.processing;

import static no.samsvar.processing.Changed.with;
import static no.samsvar.processing.CompletenessTest.BACKUP;
import static no.samsvar.processing.CompletenessTest.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.CrossChecked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {

    static List<Arguments> rows() {
        return List.of(
                keeping(KeepingKind.LAW, null, 5, KeepingUnit.YEARS, null, "law"),
                keeping(KeepingKind.LAW, "§ 13", 5, KeepingUnit.YEARS, "Passer", "law"),
                keeping(KeepingKind.LAW, "§ 13", 5, null, null, "law"),
                keeping(KeepingKind.LAW, "§ 13", null, KeepingUnit.DAYS, null, "law"),
                keeping(KeepingKind.LAW, "§ 13", 0, KeepingUnit.DAYS, null, "law"),
                keeping(KeepingKind.CHOSEN, "§ 13", 5, KeepingUnit.YEARS, "Passer", "chosen"),
                keeping(KeepingKind.CHOSEN, null, null, null, "Passer", "chosen"),
                keeping(KeepingKind.CHOSEN, null, 5, null, "Passer", "chosen"),
                keeping(KeepingKind.CHOSEN, null, 5, KeepingUnit.YEARS, null, "chosen"),
                keeping(KeepingKind.CHOSEN, null, 0, KeepingUnit.YEARS, "Passer", "chosen"),
                unlimited("§ 25", null, null, null),
                unlimited(null, 10, KeepingUnit.YEARS, null),
                unlimited(null, null, null, "Passer"));
    }

    private static Arguments unlimited(
            @Nullable String law,
            @Nullable Integer number,
            @Nullable KeepingUnit unit,
            @Nullable String reason) {
        return keeping(
                KeepingKind.UNTIL_NO_LONGER_NEEDED,
                law,
                number,
                unit,
                reason,
                "until-no-longer-needed");
    }

    private static Arguments keeping(
            KeepingKind kind,
            @Nullable String law,
            @Nullable Integer number,
            @Nullable KeepingUnit unit,
            @Nullable String reason,
            String code) {
        return Arguments.of(new Keeping(null, kind, law, number, unit, null, reason), code);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void lawAndChoiceAreNeverMixedUp(Keeping row, String code) {
        var fine = JOURNAL.keeping().getFirst();
        var problems = with(JOURNAL, "keeping", List.of(fine, row)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field()).isEqualTo("keeping");
        assertThat(problems.getFirst().code()).isEqualTo("processing.keeping-mixed-up." + code);
        assertThat(problems.getFirst().arguments()).containsExactly(2);
    }

    @Test
    void aLawWithoutANumberIsWhole() {
        var row = new Keeping(null, KeepingKind.LAW, "Arkivlova § 9", null, null, null, null);
        assertThat(with(JOURNAL, "keeping", List.of(row)).problems()).isEmpty();
    }

    static List<Arguments> contradictions() {
        var two = Set.of(UUID.randomUUID(), UUID.randomUUID());
        return List.of(
                Arguments.of(
                        with(with(JOURNAL, "whose", Whose.ONE), "controllers", two), "controllers"),
                Arguments.of(with(JOURNAL, "whose", Whose.THE_HOUSE), "controllers"),
                Arguments.of(
                        with(JOURNAL, "needs", List.of(new DataNeed(DataCategory.UNION, "Trekk"))),
                        "needs"),
                Arguments.of(with(JOURNAL, "disclosed", false), "recipients"),
                Arguments.of(with(JOURNAL, "transferred", false), "transfers"),
                Arguments.of(with(JOURNAL, "ends", LocalDate.of(2023, 12, 31)), "ends"),
                Arguments.of(with(BACKUP, "transferred", false), "transfers"),
                Arguments.of(with(BACKUP, "ends", LocalDate.of(2020, 1, 1)), "ends"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatCannotBeTrueAtOnceIsToldWhereItIsMended(CrossChecked fields, String field) {
        assertThat(fields.problems())
                .extracting(CrossChecked.Problem::field)
                .containsExactly(field);
    }

    @Test
    void aWholeRecordHasNoContradictions() {
        assertThat(JOURNAL.problems()).isEmpty();
        assertThat(BACKUP.problems()).isEmpty();
    }
}
