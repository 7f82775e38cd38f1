package no.samsvar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class DatesTest {

    private final Texts texts = read();
    private final Dates dates = new Dates(texts);

    private static Texts read() {
        try {
            return new TextFiles().texts(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NB, 5. august 2026 kl. 14.32",
        "NN, 5. august 2026 kl. 14.32",
        "EN, 5 August 2026 at 14:32"
    })
    void aMomentIsWrittenByTheClockInOslo(Language language, String words) {
        assertThat(dates.dateTime(language, Instant.parse("2026-08-05T12:32:59Z")))
                .isEqualTo(words);
    }

    @Test
    void aDateAmongTheArgumentsIsWrittenInWords() {
        assertThat(texts.text(Language.NB, "demo.clock.text", LocalDate.of(2026, 1, 31)))
                .isEqualTo("Datatilsynet skal ha melding innen 31. januar 2026.");
    }

    @Test
    void aNumberAmongTheArgumentsIsGroupedAsNorwegiansDo() {
        assertThat(texts.text(Language.NB, "demo.summary", 12345)).endsWith("12\u00a0345");
        assertThat(texts.text(Language.NB, "demo.summary", "12345")).endsWith("12345");
    }

    @Test
    void aTextThatIsMissingIsAnError() {
        assertThatExceptionOfType(MissingText.class)
                .isThrownBy(() -> texts.text(Language.NN, "platform.there-is-no-such-text"))
                .withMessageContaining("nn");
        assertThat(texts.find(Language.NN, "platform.there-is-no-such-text")).isEmpty();
    }
}
