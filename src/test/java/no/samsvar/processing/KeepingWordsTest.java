package no.samsvar.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingWordsTest {

    private final KeepingWords words = new KeepingWords();

    private Map<String, String> read(String text) {
        return words.read(text).orElseThrow();
    }

    @Test
    void aLawDecidesWhereOneIsNamed() {
        assertThat(read("Bilag: 5 år etter regnskapsårets slutt (bokføringsloven § 13)"))
                .isEqualTo(
                        Map.of(
                                "what", "Bilag",
                                "law", "bokføringsloven § 13",
                                "number", "5",
                                "unit", "YEARS",
                                "startsFrom", "regnskapsårets slutt",
                                "kind", "LAW"));
        assertThat(read("Arkivlova § 9")).isEqualTo(Map.of("law", "Arkivlova § 9", "kind", "LAW"));
        assertThat(read("Lagres i 10 år, jf. bokføringsforskriften § 7-3"))
                .containsEntry("law", "bokføringsforskriften § 7-3")
                .containsEntry("kind", "LAW");
    }

    @Test
    void aReasonMakesItAChoice() {
        assertThat(read("6 måneder fordi søkere kan klage så lenge"))
                .isEqualTo(
                        Map.of(
                                "number", "6",
                                "unit", "MONTHS",
                                "reason", "fordi søkere kan klage så lenge",
                                "kind", "CHOSEN"));
    }

    @Test
    void aNumberAloneIsNeitherLawNorChoice() {
        assertThat(read("Slettes to år etter avsluttet arbeidsforhold"))
                .isEqualTo(
                        Map.of(
                                "number", "2",
                                "unit", "YEARS",
                                "startsFrom", "avsluttet arbeidsforhold",
                                "kind", "UNDECIDED"));
    }

    @Test
    void thePatientRecordIsKeptAsLongAsCareMayNeedIt() {
        assertThat(read("Så lenge helsehjelpen kan få bruk for dem"))
                .isEqualTo(Map.of("kind", "UNTIL_NO_LONGER_NEEDED"));
        assertThat(read("Journal: pasientjournalloven § 25"))
                .isEqualTo(Map.of("what", "Journal", "kind", "UNTIL_NO_LONGER_NEEDED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Så lenge det trengs",
                "5 år (bokføringsloven § 13) fordi vi liker det",
                "vet ikke",
                "3 år eller noe sånt"
            })
    void whatSaysNoTimeOrMixesLawAndChoiceIsNotGuessedAt(String text) {
        assertThat(words.read(text)).isEmpty();
    }
}
