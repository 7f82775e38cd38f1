package no.samsvar.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Avtale med Øyvind Ærlig.pdf  | 1-Avtale-med-Oyvind-Aerlig.pdf",
                "../../etc/passwd             | 1-etc-passwd",
                "a\\b:c*?.txt               | 1-a-b-c.txt",
                "CON.txt                      | 1-CON.txt",
                ".skjult                      | 1-skjult",
                "-rf.                         | 1-rf",
                "日本語                         | 1",
            })
    void aNameIsPlainAndLeadsNowhere(String given, String safe) {
        assertThat(SafeName.numbered(1, given)).isEqualTo(safe);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(SafeName.of("a".repeat(300) + ".docx")).hasSize(80).endsWith("a.docx");
    }
}
