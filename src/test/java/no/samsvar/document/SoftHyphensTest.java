package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftHyphensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behand|lings|grunn|lag",
                "doku|men|tere",
                "helse|per|so|nel|lo|ven",
                "ret|tig|hets|opp|lys|nings|ans|var|lig",
                "for|skjel|lig|het",
                "BEH-2026-0001"
            })
    void wordsAreDividedWhereReadersExpectIt(String divided) {
        var word = divided.replace("|", "");
        assertThat(SoftHyphens.in(word).replace("\u00AD", "|")).isEqualTo(divided);
    }
}
