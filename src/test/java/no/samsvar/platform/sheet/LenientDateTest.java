package no.samsvar.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "23.11.2026",
                "23.11.26",
                "23/11/2026",
                "23. november 2026",
                " 23 November 2026 ",
                "23.\u00A0nov. 2026",
                "23-11-2026",
                "2026-11-23T14:05"
            })
    void aDateIsUnderstoodHoweverItIsTyped(String typed) {
        assertThat(LenientDate.parse(typed)).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "1. mai 2026,2026-05-01",
        "1 may 2026,2026-05-01",
        "17. oktober 2025,2025-10-17",
        "17 October 2025,2025-10-17",
        "31. desember 1999,1999-12-31",
        "1.2.99,1999-02-01",
        "1.2.69,2069-02-01",
        "29.02.2028,2028-02-29"
    })
    void monthsAreKnownInAllThreeLanguages(String typed, LocalDate expected) {
        assertThat(LenientDate.parse(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31.02.2026",
                "29.02.2027",
                "23.13.2026",
                "2026",
                "snart",
                "23. smultring 2026",
                "11.2026",
                "00.01.2026",
                "23.11-2026",
                "etter 23.11.2026",
                "45974"
            })
    void whatIsNoDateStaysNone(String typed) {
        assertThat(LenientDate.parse(typed)).isEmpty();
    }
}
