package no.samsvar.setup.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import no.samsvar.supplier.Operation;
import org.junit.jupiter.api.Test;

class FittingTest {

    static final Optional<Boolean> ANY = Optional.empty();
    static final Situation ALONE =
            new Situation(
                    StartKind.SOLE_PRACTICE, Operation.CLOUD, false, false, false, Set.of("sms"));

    static boolean fits(Set<StartKind> kinds, Set<Operation> operations, Set<String> systems) {
        return new Fitting(kinds, operations, ANY, ANY, ANY, systems).fits(ALONE);
    }

    @Test
    void whatALineLeavesOpenFitsEverybody() {
        assertThat(fits(Set.of(), Set.of(), Set.of())).isTrue();
    }

    @Test
    void aLineFitsTheKindsTheOperationAndTheSystemsItNames() {
        assertThat(fits(Set.of(StartKind.DENTIST), Set.of(), Set.of())).isFalse();
        assertThat(fits(Set.of(), Set.of(Operation.OWN_EQUIPMENT), Set.of())).isFalse();
        assertThat(fits(Set.of(), Set.of(), Set.of("video"))).isFalse();
        assertThat(fits(Set.of(), Set.of(Operation.CLOUD), Set.of("video", "sms"))).isTrue();
    }

    @Test
    void whatDependsOnASharedHouseFitsOnlyThat() {
        var shared = new Fitting(Set.of(), Set.of(), ANY, Optional.of(true), ANY, Set.of());
        assertThat(shared.fits(ALONE)).isFalse();
    }

    @Test
    void aBlankThatNobodyHasFilledStandsOpenInTheText() {
        var label = new Wording("Hvem", "Kven", "Who");
        var blanks = List.of(new Blank("who", label, label, label));
        assertThat(ReadyText.of("[[who]] ringer.", blanks, Map.of("who", " Lena "), Language.NB))
                .isEqualTo("Lena ringer.");
        assertThat(ReadyText.of("[[who]] ringer.", blanks, Map.of(), Language.NN))
                .isEqualTo("**____ (Kven)** ringer.");
    }

    @Test
    void aDayOfTheWheelIsTheNextOneThatComes() {
        var today = LocalDate.of(2026, 11, 26);
        assertThat(NextTime.after(today, "03-15")).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(NextTime.after(today, "12-10")).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(NextTime.after(today, "11-26")).isEqualTo(today);
    }
}
